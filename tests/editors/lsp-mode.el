;; emacs -Q --batch -l emacs.el -l CONFIGURATION -l lsp-mode.el SPEC
(setq lsp-session-file (make-temp-file "lsp-session")
      lsp-server-install-dir (make-temp-file "lsp-install" t)
      lsp-client-packages nil           ; no other server may offer itself
      lsp-auto-guess-root t lsp-restart 'ignore lsp-enable-file-watchers nil
      lsp-headerline-breadcrumb-enable nil lsp-modeline-code-actions-enable nil
      lsp-modeline-diagnostics-enable nil lsp-diagnostics-provider :none
      lsp-debounce-full-sync-notifications nil)
(require 'lsp-mode) (require 'lsp-diagnostics) (require 'markdown-mode)
(add-to-list 'auto-mode-alist '("\\.md\\'" . markdown-mode))

(defun messages ()
  (mapcar (lambda (d) (gethash "message" d)) (lsp--get-buffer-diagnostics)))
(defun says (words)
  (seq-some (lambda (text) (string-match-p (regexp-quote words) text)) (messages)))

(setq file (pop command-line-args-left))
(lsp-workspace-folders-add (file-name-directory file))
(find-file file)
(await "attached" (lambda () (and (lsp-workspaces)
                                  (eq 'initialized (lsp--workspace-status (car (lsp-workspaces)))))))
(setq spec (current-buffer))
(out 'mode (symbol-name major-mode))
(await "diagnostics" (lambda () (and (says "d9mj") (says "f8aw"))))

;; lsp-mode 8 miscounts behind emoji, so this clause stands behind Japanese.
(go-to "g5le")
(out 'hover (gethash "value" (gethash "contents" (lsp-request "textDocument/hover" (lsp--text-document-position-params)))))
(lsp-find-definition)
(out 'definition (file-name-nondirectory buffer-file-name))
(switch-to-buffer spec)

(go-to "g5le")
(lsp-rename "zz98")
(out 'spec (lines-with "zz98\\|g5le"))
(out 'files (vconcat (directory-files "examples" nil "zz98\\|g5le")))
(with-current-buffer (find-file-noselect "examples/zz98.md")
  (out 'test (lines-with "zz98\\|g5le")))

(dolist (buffer (buffer-list)) (with-current-buffer buffer (set-buffer-modified-p nil)))
(let ((workspace (car (lsp-workspaces))))
  (setq lsp-restart 'ignore)
  (lsp-workspace-shutdown workspace)
  (await "stopped" (lambda () (not (process-live-p (lsp--workspace-proc workspace))))))
(finish)
