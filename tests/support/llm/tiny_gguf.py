"""A tiny model of random numbers in llama.cpp's file format, made when a test needs it.

The architecture is llama's, with one block and a vocabulary of bytes; no weights come from
anywhere. Channel 0 of the embeddings is a constant, so that ``output.weight[:, 0]`` is a bias for
each token: with it texts end and answers stop, instead of running to the limit.
"""

from __future__ import annotations

from pathlib import Path

import gguf
import numpy as np
from numpy.typing import NDArray

_CHANNELS = 32
_HEADS = 4
_INNER = 64
_CONTEXT = 16_384
_BYTES = slice(3, 3 + 256)  # the tokens that are raw bytes, after <unk>, <s> and </s>

_TEMPLATE = (
    "{% for m in messages %}<|{{ m['role'] }}|>\n{{ m['content'] }}\n{% endfor %}"
    "{% if add_generation_prompt %}<|assistant|>\n{% endif %}"
)

#: What ends something is likelier than the rest.
_BIASES = {'"': 1.2, "</s>": 0.6, "\u2581": 0.4, "]": 0.6, "}": 0.6}


def make(path: Path, seed: int = 0) -> None:
    """Write the model to *path*; the same *seed* gives the same file."""
    numbers = np.random.default_rng(seed)
    tokens, scores, kinds = _vocabulary()
    writer = gguf.GGUFWriter(str(path), "llama")
    writer.add_name("tiny-random")
    writer.add_context_length(_CONTEXT)
    writer.add_embedding_length(_CHANNELS)
    writer.add_block_count(1)
    writer.add_feed_forward_length(_INNER)
    writer.add_head_count(_HEADS)
    writer.add_head_count_kv(_HEADS)
    writer.add_layer_norm_rms_eps(1e-5)
    writer.add_rope_dimension_count(_CHANNELS // _HEADS)
    writer.add_vocab_size(len(tokens))
    writer.add_file_type(gguf.LlamaFileType.ALL_F32)
    writer.add_tokenizer_model("llama")
    writer.add_token_list(tokens)
    writer.add_token_scores(scores)
    writer.add_token_types(kinds)
    writer.add_unk_token_id(0)
    writer.add_bos_token_id(1)
    writer.add_eos_token_id(2)
    writer.add_add_bos_token(True)
    writer.add_add_eos_token(False)
    writer.add_add_space_prefix(False)
    writer.add_chat_template(_TEMPLATE)

    def random(*shape: int) -> NDArray[np.float32]:
        return (numbers.standard_normal(shape) * 0.3).astype(np.float32)

    embeddings = random(len(tokens), _CHANNELS)
    embeddings[:, 0] = 4.0
    output = random(len(tokens), _CHANNELS) * 2
    output[:, 0] = 0.0
    for token, bias in _BIASES.items():
        output[tokens.index(token), 0] = bias
    output[_BYTES, 0] = -1.5  # printable characters rather than raw bytes
    ones = np.ones(_CHANNELS, np.float32)
    writer.add_tensor("token_embd.weight", embeddings)
    writer.add_tensor("output.weight", output)
    writer.add_tensor("output_norm.weight", ones)
    writer.add_tensor("blk.0.attn_norm.weight", ones)
    writer.add_tensor("blk.0.ffn_norm.weight", ones)
    for name in ("attn_q", "attn_k", "attn_v", "attn_output"):
        writer.add_tensor(f"blk.0.{name}.weight", random(_CHANNELS, _CHANNELS))
    writer.add_tensor("blk.0.ffn_gate.weight", random(_INNER, _CHANNELS))
    writer.add_tensor("blk.0.ffn_up.weight", random(_INNER, _CHANNELS))
    writer.add_tensor("blk.0.ffn_down.weight", random(_CHANNELS, _INNER))
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()


def _vocabulary() -> tuple[list[str], list[float], list[int]]:
    kind = gguf.TokenType
    entries = [
        ("<unk>", 0.0, kind.UNKNOWN),
        ("<s>", 0.0, kind.CONTROL),
        ("</s>", 0.0, kind.CONTROL),
    ]
    entries += [(f"<0x{byte:02X}>", 0.0, kind.BYTE) for byte in range(256)]
    entries += [(chr(code), -float(code), kind.NORMAL) for code in range(0x21, 0x7F)]
    entries.append(("\u2581", -1.0, kind.NORMAL))
    return [e[0] for e in entries], [e[1] for e in entries], [int(e[2]) for e in entries]
