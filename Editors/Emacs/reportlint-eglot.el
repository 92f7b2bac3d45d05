;;; reportlint-eglot.el --- Check reports while writing, with eglot -*- lexical-binding: t; -*-

;; Emacs 29 and later have eglot; for earlier ones it is in GNU ELPA.

;;; Code:

(require 'eglot)

(defgroup reportlint nil "Checks of government reports." :group 'tools)

(defcustom reportlint-command "reportlint"
  "The program, or where it is."
  :type 'string)

(add-to-list 'eglot-server-programs
             `((text-mode markdown-mode gfm-mode) . ,(lambda (&rest _) (list reportlint-command "--stdio"))))

(dolist (hook '(text-mode-hook markdown-mode-hook))
  (add-hook hook #'reportlint-start))

(defun reportlint-start ()
  "Check this buffer if it visits a report."
  (when (and buffer-file-name (string-match-p "\\.\\(txt\\|md\\|markdown\\)\\'" buffer-file-name))
    (eglot-ensure)))

(provide 'reportlint-eglot)
;;; reportlint-eglot.el ends here
