;; What a user does in lsp-mode.
(setq lsp-response-timeout patience
      lsp-session-file (make-temp-file "lsp-session")
      lsp-server-install-dir (make-temp-file "lsp-install" t)
      lsp-client-packages nil           ; no other server may offer itself
      lsp-auto-guess-root t lsp-enable-file-watchers nil
      lsp-headerline-breadcrumb-enable nil lsp-modeline-code-actions-enable nil
      lsp-modeline-diagnostics-enable nil lsp-diagnostics-provider :none
      lsp-debounce-full-sync-notifications nil)
(require 'lsp-mode) (require 'lsp-diagnostics) (require 'lsp-completion) (require 'markdown-mode)
(lsp-workspace-folders-add (file-name-directory spec-file))

;; Batch mode takes the end of its input for a key, which ends the wait for candidates.
(fset 'lsp-request-while-no-input #'lsp-request)

(defun attached ()
  (and (lsp-workspaces) (eq 'initialized (lsp--workspace-status (car (lsp-workspaces))))))
(defun messages () (mapcar (lambda (d) (gethash "message" d)) (lsp--get-buffer-diagnostics)))
(defun faults ()
  (vconcat (mapcar (lambda (d) (pcase-let ((`(,start . ,end) (lsp--range-to-region (gethash "range" d))))
                                 (buffer-substring-no-properties start end)))
                   (lsp--get-buffer-diagnostics))))
(defun sync ())                         ; each change is sent at once
(defun hover ()
  (gethash "value" (gethash "contents" (lsp-request "textDocument/hover"
                                                    (lsp--text-document-position-params)))))
(defun find-definition () (lsp-find-definition))
(defun find-references () (references #'lsp-find-references))
(defun rename (new) (lsp-rename new))
(defun offered ()
  (mapcar (lambda (action) (cons (gethash "title" action) action)) (lsp-code-actions-at-point)))
(defun carry-out (action) (lsp-execute-code-action action))
(defun lasting () t)                    ; a server of any age is started anew
(defun process () (lsp--workspace-cmd-proc (car (lsp-workspaces))))
(defun restart () (lsp))
(defun stop ()
  (let ((workspace (car (lsp-workspaces))))
    (setq lsp-restart 'ignore)
    (lsp-workspace-shutdown workspace)
    (await "stopped" (lambda () (not (process-live-p (lsp--workspace-proc workspace)))))))
