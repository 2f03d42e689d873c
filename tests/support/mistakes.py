"""Mistakes in a configuration, the words at fault between ⟦ and ⟧, and words of the message."""

from __future__ import annotations

import sys

from plainspec.index.configuration import parse
from plainspec.index.settings import Configuration

if sys.version_info >= (3, 11):
    pass
else:
    pass

RULES = ("thin-test", "untested-clause", "vague-term")


def read(text: str, path: str = "/r/plainspec.toml") -> Configuration:
    return parse("/r", path, text, RULES)


MISTAKES = [
    # the file as such
    ("tests = ⟦foo⟧\n", "a text stands in quotes"),
    ("⟦a =⟧ ", "no value that TOML knows"),
    ('⟦owner = "Billing⟧\n', "close its quote"),
    ('owner = "a"\n⟦owner = "b"⟧\n', "already set above"),
    ("[rules]\n⟦[rules]⟧\n", "already there above"),
    ('owner = "é😀" ⟦b⟧\r\n', "something follows the value"),
    ("⟦é😀 = 1⟧", "stands in quotes"),
    ("⟦x = 1⟧\ry = 2", "save the file with LF or CRLF"),
    ("⟦" + "a." * 300 + "a = 1⟧", "more than 200 dots"),
    # keys
    ('⟦excludes⟧ = ["a"]', 'Did you mean "exclude"?'),
    ('⟦id_pattern⟧ = "x"', 'Did you mean "id-pattern"?'),
    ("⟦colour⟧ = 1", "There are convention, profile, tests, id-pattern"),
    ('⟦"é😀"⟧ = 1', 'no option "é😀"'),
    ("[⟦unknown⟧.below]\nx = 1", 'no option "unknown"'),
    ('⟦"f\\u006f\\u006f"⟧ = 1', 'no option "foo"'),
    ('⟦paths⟧ = ["a"]', "stands in [[overrides]]"),
    # what only the user may set
    ('⟦base-url⟧ = "http://localhost"', "only from your own user configuration"),
    ('⟦API_KEY⟧ = "x"', "only from your own user configuration"),
    ("[⟦llm⟧]\nx = 1", "only from your own user configuration"),
    ('⟦llm⟧.model = "x"', "only from your own user configuration"),
    (
        '[[overrides]]\npaths = ["a"]\n⟦headers⟧ = {}',
        "must not choose where text or keys go",
    ),
    # choices
    ('convention = ⟦"modelspec"⟧', 'Did you mean "model-spec"?'),
    ("convention = ⟦3⟧", "not a number"),
    ("[⟦convention⟧]\na = 1", "not a table"),
    ('fail-on = ⟦"Never"⟧', 'Did you mean "never"?'),
    ("fail-on = ⟦false⟧", "not false"),
    ('profile = ⟦"behavioral"⟧', 'Did you mean "behavioural"?'),
    # words
    ('words = ⟦["robust"]⟧', "a table of rule-name"),
    ('[words]\n⟦thin-test⟧ = ["x"]', '"thin-test" takes no words'),
    ('[words]\n⟦vague-terms⟧ = ["x"]', 'Did you mean "vague-term"?'),
    ('[words]\nallow = ⟦"robust"⟧', "a list of words"),
    ("[words]\nallow = [⟦3⟧]", "not a number"),
    ('[words]\nallow = ["robust", ⟦"a  b"⟧]', "single blanks between them"),
    ('[words]\nvague-term = [⟦"(é😀)+"⟧]', "single blanks between them"),
    ('[words]\nvague-term = [⟦"' + "a" * 201 + '"⟧]', "longer than 200 characters"),
    # templates
    ('tests = ⟦"examples/sy73.md"⟧', "{id} exactly once"),
    ('tests = ⟦"{id}/{id}.md"⟧', "{id} exactly once"),
    ('tests = ⟦"{id}{x}.md"⟧', "no other braces"),
    ('tests = ⟦"../😀/{id}.md"⟧', "leads out of the folder with .."),
    ('tests = ⟦"a..b/{id}.md"⟧', "holds no .."),
    ('tests = ⟦"/{id}.md"⟧', "is an absolute path"),
    ('tests = ⟦"C:/{id}.md"⟧', "is an absolute path"),
    ("tests = ⟦'a\\{id}.md'⟧", "written with /"),
    ('tests = ⟦"{id}.txt"⟧', "ends in .md"),
    ('tests = ⟦""⟧', "is empty"),
    ('tests = ⟦"""\n{id}.md"""⟧ # é', None),
    ('tests = ⟦"""a\n{id}.md"""⟧', "single line"),
    # patterns
    ("id-pattern = ⟦'('⟧", "not a regular expression: missing )"),
    ("id-pattern = ⟦'x*'⟧", "matches the empty text"),
    ("id-pattern = ⟦''⟧", "is empty"),
    ("id-pattern = ⟦'(a+)+'⟧", "repetition inside a repetition"),
    ("id-pattern = ⟦7⟧", "a text in quotes, not a number"),
    ("id-pattern = ⟦'" + "a" * 201 + "'⟧", "at most 200"),
    # authorities
    ('authorities = ⟦"root"⟧', "a list of at least two levels"),
    ('authorities = ⟦["root"]⟧', "at least two levels"),
    ('authorities = ["root", "é😀é", ⟦"Root"⟧]', 'The level "root" stands here for a second time'),
    ('authorities = ["root", ⟦"two words"⟧]', "not one word"),
    ('authorities = ["root", # é😀\n  ⟦3⟧]', "a text in quotes, not a number"),
    # owner, exclude, baseline
    ("owner = ⟦1979-05-27⟧", "not a date or time"),
    ('owner = ⟦"  "⟧', "is empty"),
    ('owner = ⟦"' + "é" * 201 + '"⟧', "longer than 200"),
    ('exclude = ⟦"a"⟧', "a list of patterns"),
    ('exclude = ["é😀", ⟦"!"⟧]', "is not a pattern"),
    ('exclude = [⟦"[z-a]"⟧]', "is not a pattern"),
    ('exclude = [⟦"# note"⟧]', "matches nothing"),
    ('exclude = [⟦"../up"⟧]', "without .."),
    ('exclude = [⟦"a**b"⟧]', "** stands alone"),
    ('exclude = [⟦"**/a/**/b/**/c"⟧]', "uses ** 3 times"),
    ('exclude = [⟦"*a*a*a*a*b"⟧]', "has 5 stars"),
    ("exclude = [⟦{}⟧]", "not a table"),
    ('baseline = ⟦"/etc/passwd"⟧', "is an absolute path"),
    ('baseline = ⟦"a/../../b"⟧', "leads out"),
    ('baseline = ⟦"folder/"⟧', "names a folder"),
    ('precedents = ⟦"../up"⟧', "leads out"),
    ('precedents = ⟦"/etc"⟧', "is an absolute path"),
    ('precedents = ⟦"."⟧', "in plain words"),
    ('precedents = ⟦"a//b"⟧', "in plain words"),
    ("precedents = ⟦[]⟧", "not a list"),
    # rules
    ("rules = ⟦[]⟧", "is a table"),
    ("[[⟦rules⟧]]\nx = 1", "is a table"),
    ('[rules]\n"é😀" = "off"\n⟦vague-trem⟧ = "off"', 'Did you mean "vague-term"?'),
    ('rules = { ⟦"é😀"⟧ = "off" }', "plainspec rules"),
    ('[rules]\nvague-term = ⟦"warn"⟧', 'Did you mean "warning"?'),
    ("rules.vague-term = ⟦true⟧", "not true"),
    # overrides
    ("overrides = ⟦3⟧", "each headed [[overrides]]"),
    ("overrides = [⟦3⟧]", "An override is a table"),
    ('[[⟦overrides⟧]]\nowner = "x"', "add paths"),
    ("[[overrides]]\npaths = ⟦[]⟧", "for no file"),
    (
        '[[overrides]]\npaths = ["a"]\n[[overrides]]\npaths = ["é😀", ⟦3⟧]',
        "not a number",
    ),
    ('[[overrides]]\npaths = ["a"]\n⟦exclude⟧ = []', "cannot stand in an override"),
    (
        '[[overrides]]\npaths = ["a"]\n[[overrides]]\npaths = ["b"]\n[overrides.rules]\nvague-term = ⟦"of"⟧',
        "A severity is one of",
    ),
    ('overrides = [{ paths = ["é😀"], owner = ⟦1⟧ }]', "not a number"),
]
