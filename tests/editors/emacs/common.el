;; emacs -Q --batch -l common.el -l CLIENT.el -l CONFIGURATION -l SESSION.el SPEC
;; What the sessions in Emacs share. Batch mode has no command loop, so hooks and idle timers that
;; it would run are run here. What is seen goes to $OUT as JSON.
(setq load-prefer-newer t make-backup-files nil create-lockfiles nil auto-save-default nil
      vc-handled-backends '(Git))
(require 'package)
(dolist (folder '("/usr/share/emacs/site-lisp/elpa" "/usr/share/emacs/site-lisp/elpa-src"))
  (add-to-list 'package-directory-list folder))
(package-activate-all)
(require 'json) (require 'xref) (require 'cl-lib) (require 'seq)
(fset 'y-or-n-p (lambda (&rest _) t))
(fset 'yes-or-no-p (lambda (&rest _) t))

;; Seconds after which a wait is given up, by the tests and by what they test.
(defvar patience (string-to-number (or (getenv "PATIENCE") "60")))
(defvar out nil)
(defun out (key value) (push (cons key value) out))

(defun await (what condition)
  (let ((end (+ (float-time) patience)) value)
    (while (and (not (setq value (funcall condition))) (< (float-time) end))
      (accept-process-output nil 0.02))
    (unless value
      (message "timeout: %s %s %S" what (json-encode out) (messages))
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

(defun says (words)
  (seq-some (lambda (text) (string-match-p (regexp-quote words) text)) (messages)))

(defun told (words)
  (with-current-buffer "*Messages*" (string-match-p words (buffer-string))))

(defun spec () (get-file-buffer spec-file))

(defvar spec-file (expand-file-name (car (last command-line-args))))

(defun open-spec ()
  (setq command-line-args-left nil)
  (find-file spec-file)
  (run-hooks 'post-command-hook))

;; Type `text` at the end of the buffer.
(defun type (text)
  (goto-char (point-max))
  (insert text)
  (sync))

;; Carry out the action whose title begins with `start`; the titles of all that are offered.
(defun act (start)
  (let* ((actions (offered))
         (chosen (seq-find (lambda (each) (string-prefix-p start (car each))) actions)))
    (unless chosen (error "no action %s in %S" start (mapcar #'car actions)))
    (carry-out (cdr chosen))
    (sync)
    (vconcat (mapcar #'car actions))))

;; C-M-i, and the first of what is offered, as it is picked in the list of candidates.
(defun complete ()
  (let ((completion-in-region-function
         (lambda (start end table &optional predicate)
           (let* ((typed (buffer-substring-no-properties start end))
                  (offered (all-completions typed table predicate))
                  (picked (car offered)))
             (unless picked (error "nothing completes %s" typed))
             (delete-region start end)
             (insert picked)
             (funcall (plist-get completion-extra-properties :exit-function) picked 'finished)
             t))))
    (completion-at-point)
    (sync)))

;; What the buffer *xref* lists after M-?.
(defun references (command)
  (cl-letf (((symbol-function 'xref--prompt-p) (lambda (&rest _) nil)))
    (call-interactively command))
  (await "references" (lambda () (get-buffer "*xref*")))
  (with-current-buffer "*xref*" (buffer-substring-no-properties (point-min) (point-max))))

(defun finish ()
  (dolist (buffer (buffer-list)) (with-current-buffer buffer (set-buffer-modified-p nil)))
  (with-current-buffer (spec) (stop))
  (with-temp-file (getenv "OUT") (insert (json-encode out)))
  (kill-emacs 0))
