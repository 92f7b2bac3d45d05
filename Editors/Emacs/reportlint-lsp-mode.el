;;; reportlint-lsp-mode.el --- Check reports while writing, with lsp-mode -*- lexical-binding: t; -*-

;; lsp-mode counts columns in code points; before 9 without saying so, hence --position-encoding.

;;; Code:

(require 'lsp-mode)

(defgroup reportlint nil "Checks of government reports." :group 'tools)

(defcustom reportlint-command "reportlint"
  "The program, or where it is."
  :type 'string)

(add-to-list 'lsp-language-id-configuration '(text-mode . "plaintext"))

(lsp-register-client
 (make-lsp-client
  :new-connection (lsp-stdio-connection
                   (lambda ()
                     (list reportlint-command "--stdio" "--position-encoding" "utf-32")))
  :activation-fn (lsp-activate-on "plaintext" "markdown")
  :server-id 'reportlint))

;; Without a mode of its own Markdown opens in a mode that is meant for nothing, and is not checked.
(unless (assoc-default "x.md" auto-mode-alist #'string-match)
  (add-to-list 'auto-mode-alist '("\\.\\(md\\|markdown\\)\\'" . text-mode)))

(dolist (hook '(text-mode-hook markdown-mode-hook))
  (add-hook hook #'reportlint-start))

(defun reportlint-start ()
  "Check this buffer if it visits a report."
  (when (and buffer-file-name (string-match-p "\\.\\(txt\\|md\\|markdown\\)\\'" buffer-file-name))
    (lsp-deferred)))

(provide 'reportlint-lsp-mode)
;;; reportlint-lsp-mode.el ends here
