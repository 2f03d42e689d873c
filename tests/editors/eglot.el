;; emacs -Q --batch -l emacs.el -l CONFIGURATION -l eglot.el SPEC
(require 'eglot) (require 'flymake) (require 'markdown-mode)
(add-to-list 'auto-mode-alist '("\\.md\\'" . markdown-mode))
(setq eglot-sync-connect 20)

(defun words-at-fault ()
  (vconcat (mapcar (lambda (d) (buffer-substring-no-properties (flymake-diagnostic-beg d)
                                                               (flymake-diagnostic-end d)))
                   (flymake-diagnostics))))
(defun messages () (mapcar #'flymake-diagnostic-text (flymake-diagnostics)))
(defun says (words)
  (seq-some (lambda (text) (string-match-p (regexp-quote words) text)) (messages)))

(find-file (pop command-line-args-left))
(run-hooks 'post-command-hook)          ; eglot-ensure waits for it
(await "attached" #'eglot-managed-p)
(setq spec (current-buffer))
(out 'mode (symbol-name major-mode))
(flymake-start)
(await "diagnostics" (lambda () (and (says "d9mj") (says "f8aw"))))
(out 'words (words-at-fault))

(go-to "m2xt")
(let (doc)
  (eglot-hover-eldoc-function (lambda (text &rest _) (setq doc text)))
  (await "hover" (lambda () doc))
  (out 'hover (substring-no-properties doc)))
(call-interactively #'xref-find-definitions)
(out 'definition (file-name-nondirectory buffer-file-name))
(switch-to-buffer spec)

;; An anchor: renamed everywhere.
(go-to "#chain_of_command")
(eglot-rename "who_decides")
(out 'anchor (lines-with "who_decides\\|chain_of_command"))
(eglot--signal-textDocument/didChange)  ; an idle timer's work
;; A clause: its texts change; Eglot 1.9 renames no files for a server, and is told so.
(go-to "m2xt")
(eglot-rename "zz98")
(out 'spec (lines-with "zz98\\|m2xt"))
(await "message" (lambda () (with-current-buffer "*Messages*"
                              (string-match-p "m2xt.md to zz98.md" (buffer-string)))))
(with-current-buffer (find-file-noselect "examples/m2xt.md")
  (out 'test (lines-with "zz98\\|m2xt")))

(dolist (buffer (buffer-list)) (with-current-buffer buffer (set-buffer-modified-p nil)))
(let ((server (eglot-current-server)))
  (eglot-shutdown server)
  (await "stopped" (lambda () (not (jsonrpc-running-p server)))))
(finish)
