;; A user's session in the fixture.
(open-spec)
(await "attached" #'attached)
(out 'mode (symbol-name major-mode))
(await "diagnostics" (lambda () (and (says "d9mj") (says "f8aw") (says "guidline"))))
(out 'words (faults))

;; Behind an emoji.
(go-to "m2xt")
(out 'hover (hover))
(find-definition)
(out 'definition (file-name-nondirectory buffer-file-name))
(switch-to-buffer (spec))
(go-to "m2xt")
(out 'references (find-references))
(switch-to-buffer (spec))

;; A clause, with its test file.
(go-to "m2xt")
(rename "zz98")
(out 'spec (lines-with "zz98\\|m2xt"))
(out 'files (vconcat (directory-files "examples" nil "zz98\\|m2xt")))
(out 'told (and (told "m2xt.md to zz98.md") t))
(with-current-buffer (find-file-noselect (concat "examples/" (aref (cdr (assq 'files out)) 0)))
  (out 'test (lines-with "zz98\\|m2xt"))
  (save-buffer))

;; Typing: a clause without a test, whose test file is then created.
(type "\n\nLumen 🔐 must whisper[^qq11].\n")
(await "typing" (lambda () (says "qq11")))
(go-to "qq11")
(out 'actions (act "Create "))
(with-current-buffer (get-file-buffer "examples/qq11.md")
  (out 'created (lines-with "qq11"))
  (save-buffer))
(await "the test is seen" (lambda () (not (says "qq11"))))

;; An anchor, mistyped behind an emoji, is put right, and another one completed.
(type "\nLumen 🔐 reads [?](#privcy).\n")
(await "the wrong anchor" (lambda () (says "privcy")))
(go-to "privcy")
(out 'corrections (act ""))
(out 'corrected (lines-with "Lumen 🔐 reads"))
;; Not at the very end of the buffer, where lsp-mode 8 would go round in circles.
(type "\nLumen 🔐 reads [?](#young\n")
(backward-char)
(complete)
(out 'completed (buffer-substring-no-properties (line-beginning-position) (line-end-position)))

;; An anchor is renamed everywhere.
(go-to "#chain_of_command")
(rename "who_decides")
(out 'anchor (lines-with "who_decides\\|chain_of_command"))
(finish)
