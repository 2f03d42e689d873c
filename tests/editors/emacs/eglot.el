;; What a user does in Eglot.
(require 'eglot) (require 'flymake) (require 'markdown-mode)

;; While Emacs sends a long document from within the filter of what the server says, it calls that
;; filter anew for what comes meanwhile; the jsonrpc of Emacs 28 then loses its place, and with it
;; all that comes later (bug#60088). Here what comes meanwhile waits its turn, as in later versions.
(defvar filtering nil)
(advice-add
 'jsonrpc--process-filter :around
 (lambda (filter process string)
   (process-put process 'waiting (append (process-get process 'waiting) (list string)))
   (unless filtering
     (let ((filtering t))
       (while (process-get process 'waiting)
         (funcall filter process (pop (process-get process 'waiting))))))))

(setq eglot-sync-connect nil
      eglot-connect-timeout patience jsonrpc-default-request-timeout patience)

(defun attached ()
  (when (and (eglot-current-server) (eglot-managed-p)) (flymake-start) t))
(defun messages () (mapcar #'flymake-diagnostic-text (flymake-diagnostics)))
(defun faults ()
  (vconcat (mapcar (lambda (d) (buffer-substring-no-properties (flymake-diagnostic-beg d)
                                                               (flymake-diagnostic-end d)))
                   (flymake-diagnostics))))
(defun sync () (eglot--signal-textDocument/didChange)) ; an idle timer's work
(defun hover ()
  (let (doc)
    (eglot-hover-eldoc-function (lambda (text &rest _) (setq doc text)))
    (await "hover" (lambda () doc))
    (substring-no-properties doc)))
(defun find-definition () (call-interactively #'xref-find-definitions))
(defun find-references () (references #'xref-find-references))
(defun rename (new) (eglot-rename new) (sync))
(defun offered ()
  (mapcar (lambda (action) (cons (plist-get action :title) action))
          (eglot-code-actions (point) (1+ (point)))))
(defun carry-out (action)
  ;; As if it had been picked in the list that M-x eglot-code-actions shows.
  (cl-letf (((symbol-function 'completing-read) (lambda (&rest _) (plist-get action :title))))
    (let ((last-nonmenu-event 13))
      (eglot--read-execute-code-action (list action) (eglot-current-server)))))
;; Eglot connects again by itself only where the server that ended had lasted for three seconds;
;; until then a timer stands in this slot.
(defun lasting () (null (eglot--inhibit-autoreconnect (eglot-current-server))))
(defun process () (jsonrpc--process (eglot-current-server)))
(defun restart () (call-interactively #'eglot))
(defun stop ()
  (let ((server (eglot-current-server)))
    (eglot-shutdown server nil patience)
    (await "stopped" (lambda () (not (jsonrpc-running-p server))))))
