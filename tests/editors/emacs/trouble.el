;; Slow start, kill -9 and a crash at the start, in a document of 3 MB. $MODE is the file that
;; tells the command `plainspec` how to behave, $PID where its process's number stands.
(defun mode (word) (with-temp-file (getenv "MODE") (insert word)))
(defun known (id) (await id (lambda () (and (spec) (says id)))))
(defun new-clause (id) (format "\nLumen 🔐 must whisper[^%s].\n" id))
(defun kill ()
  (let ((process (process)))
    (signal-process process 'SIGKILL)
    (await "the end" (lambda () (not (process-live-p process))))))

(open-spec)
(out 'typed-while-starting (not (file-exists-p (getenv "PID"))))
(goto-char (point-max))
(insert (new-clause "aa11"))
(mode "ok")
(await "attached" #'attached)
(setq since (float-time))
(known "aa11")

;; Eglot connects again by itself only where the server that ended had lasted for three seconds.
(await "a session of some age" (lambda () (> (float-time) (+ since 5))))
(kill)
(goto-char (point-max))
(insert (new-clause "bb22"))
(await "restart" (lambda () (and (attached) (process-live-p (process)))))
(known "bb22")
(out 'restarted-by-itself t)

(mode "crash")
;; As in a session with a screen: an error in a background task is shown, and Emacs goes on.
(setq backtrace-on-error-noninteractive nil
      command-error-function (lambda (data &rest _) (message "%s" (error-message-string data))))
(kill)
(await "what the user is told" (lambda () (told "exited.*3)\\|Server died\\|not running")))
(setq command-error-function #'command-error-default-function)
(goto-char (point-max))
(insert (new-clause "cc33"))
(mode "ok")
(restart)
(await "restart after a crash" #'attached)
(known "cc33")
(out 'still (and (says "aa11") (says "bb22") t))
(save-buffer)
(finish)
