;;; lsp-mode.el --- Opens the sample in Emacs with lsp-mode, applies the first fix and saves -*- lexical-binding: t; -*-

;; Run by run.sh: emacs --batch -q -l lsp-mode.el; REPORT and COMMAND name the file and the server.

;;; Code:

(package-initialize)
(setq reportlint-command (getenv "COMMAND")
      lsp-auto-guess-root t
      lsp-guess-root-without-session t
      lsp-restart 'ignore
      lsp-enable-file-watchers nil
      lsp-session-file (expand-file-name "session" (getenv "HOME"))
      make-backup-files nil)
(load (expand-file-name "Emacs/reportlint-lsp-mode.el" (getenv "EDITORS")) nil t)

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
  (seq-filter (lambda (one) (equal (lsp:diagnostic-code? one) "sum-mismatch"))
              (apply #'append (hash-table-values (lsp-diagnostics t)))))

(find-file (getenv "REPORT"))
;; Batch mode has no idle time in which lsp-deferred would start.
(lsp)
(reportlint-test-wait "the finding" #'reportlint-test-findings)
(let* ((range (lsp:diagnostic-range (car (reportlint-test-findings))))
       (start (lsp--position-to-point (lsp:range-start range)))
       (flagged (buffer-substring-no-properties start (lsp--position-to-point (lsp:range-end range)))))
  (unless (string= flagged "100.00万元") (reportlint-test-fail (format "the finding stands at “%s”" flagged)))
  (goto-char start)
  (let ((action (seq-find (lambda (one) (string-match-p "90\\.00" (lsp:code-action-title one))) (lsp-code-actions-at-point))))
    (unless action (reportlint-test-fail "no such fix"))
    (lsp-execute-code-action action)))
(reportlint-test-wait "the fix" #'buffer-modified-p)
(reportlint-test-wait "the finding to go" (lambda () (null (reportlint-test-findings))))
(save-buffer)
(kill-emacs 0)
;;; lsp-mode.el ends here
