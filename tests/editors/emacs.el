;; What the sessions in Emacs share. Batch mode has no command loop, so hooks and idle timers that
;; it would run are run here. What is seen goes to $OUT as JSON.
(setq load-prefer-newer t make-backup-files nil create-lockfiles nil auto-save-default nil
      vc-handled-backends '(Git))
(require 'package)
(dolist (folder '("/usr/share/emacs/site-lisp/elpa" "/usr/share/emacs/site-lisp/elpa-src"))
  (add-to-list 'package-directory-list folder))
(package-activate-all)
(require 'json) (require 'xref)
(fset 'y-or-n-p (lambda (&rest _) t))
(fset 'yes-or-no-p (lambda (&rest _) t))

(defvar out nil)
(defun out (key value) (push (cons key value) out))

(defun await (what condition)
  (let ((end (+ (float-time) 20)) value)
    (while (and (not (setq value (funcall condition))) (< (float-time) end))
      (accept-process-output nil 0.02))
    (unless value
      (message "timeout: %s %s" what (json-encode out))
      (kill-emacs 2))
    value))

(defun go-to (words)
  (goto-char (point-min))
  (search-forward words)
  (backward-char 2))

(defun lines-with (regexp)
  (save-excursion
    (goto-char (point-min))
    (let (found)
      (while (re-search-forward regexp nil t)
        (push (buffer-substring-no-properties (line-beginning-position) (line-end-position)) found)
        (forward-line))
      (vconcat (nreverse found)))))

(defun finish ()
  (with-temp-file (getenv "OUT") (insert (json-encode out)))
  (kill-emacs 0))
