;;; eglot.el --- Opens the sample in Emacs with eglot, applies the first fix and saves -*- lexical-binding: t; -*-

;; Run by run.sh: emacs --batch -q -l eglot.el; REPORT and COMMAND name the file and the server.

;;; Code:

(package-initialize)
(load (expand-file-name "Emacs/reportlint-eglot.el" (getenv "EDITORS")) nil t)
(require 'flymake)
(setq reportlint-command (getenv "COMMAND")
      eglot-sync-connect t
      eglot-confirm-server-initiated-edits nil
      eglot-send-changes-idle-time 0
      make-backup-files nil)

(defun reportlint-test-fail (text)
  (message "emacs: %s" text)
  (kill-emacs 1))

(defun reportlint-test-wait (what condition)
  (let ((turns 1000))
    (while (and (> turns 0) (not (funcall condition)))
      (setq turns (1- turns))
      (accept-process-output nil 0.02))
    (when (= turns 0) (reportlint-test-fail (concat "waited in vain for " what)))))

(defun reportlint-test-findings ()
  (seq-filter (lambda (one) (string-match-p "90\\.00万元" (flymake-diagnostic-text one)))
              (flymake-diagnostics)))

(find-file (getenv "REPORT"))
;; Batch mode runs neither idle timers nor post-command-hook, which start eglot and flymake.
(run-hooks 'post-command-hook)
(unless (eglot-current-server) (call-interactively #'eglot))
(reportlint-test-wait "the finding" (lambda () (flymake-start) (reportlint-test-findings)))
(let* ((finding (car (reportlint-test-findings)))
       (start (flymake-diagnostic-beg finding))
       (flagged (buffer-substring-no-properties start (flymake-diagnostic-end finding))))
  (unless (string= flagged "100.00万元") (reportlint-test-fail (format "the finding stands at “%s”" flagged)))
  (goto-char start)
  ;; Otherwise eglot takes the command for a click, and opens a menu.
  (setq last-nonmenu-event t)
  (cl-letf (((symbol-function 'completing-read)
             (lambda (_prompt choices &rest _)
               (or (seq-find (lambda (title) (string-match-p "90\\.00" title)) (all-completions "" choices))
                   (reportlint-test-fail "no such fix")))))
    (call-interactively #'eglot-code-actions)))
(reportlint-test-wait "the fix" #'buffer-modified-p)
(eglot--signal-textDocument/didChange)
(reportlint-test-wait "the finding to go" (lambda () (null (reportlint-test-findings))))
(save-buffer)
(kill-emacs 0)
;;; eglot.el ends here
