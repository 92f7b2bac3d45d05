;;; reportlint-eglot.el --- Check reports while writing, with eglot -*- lexical-binding: t; -*-

;; Emacs 29 and later have eglot; for earlier ones it is in GNU ELPA.

;;; Code:

(require 'eglot)

(defgroup reportlint nil "Checks of government reports." :group 'tools)

(defcustom reportlint-command "reportlint"
  "The program, or where it is."
  :type 'string)

(dolist (mode '((text-mode . "plaintext") (markdown-mode . "markdown") (gfm-mode . "markdown")))
  (add-to-list 'eglot-server-programs
               (cons (list (car mode) :language-id (cdr mode)) (lambda (&rest _) (list reportlint-command "--stdio")))))

;; Without a mode of its own Markdown opens in a mode that is meant for nothing, and is not checked.
(unless (assoc-default "x.md" auto-mode-alist #'string-match)
  (add-to-list 'auto-mode-alist '("\\.\\(md\\|markdown\\)\\'" . text-mode)))

(dolist (hook '(text-mode-hook markdown-mode-hook))
  (add-hook hook #'reportlint-start))

(defun reportlint-start ()
  "Check this buffer if it visits a report."
  (when (and buffer-file-name (string-match-p "\\.\\(txt\\|md\\|markdown\\)\\'" buffer-file-name))
    (eglot-ensure)))

(provide 'reportlint-eglot)
;;; reportlint-eglot.el ends here
