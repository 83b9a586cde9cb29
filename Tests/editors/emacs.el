;;; Emacs with eglot as a user has it: opens a draft, waits for the diagnostics, types.  -*- lexical-binding: t -*-
;; DRAFTLINT and DRAFT name the program and the draft; what is seen is printed for `run' to compare.

(package-initialize)
(require 'eglot)
(require 'flymake)

(define-derived-mode draft-mode text-mode "Draft" "A draft of a post.")
(add-to-list 'eglot-server-programs (list 'draft-mode (getenv "DRAFTLINT") "lsp"))
(setq eglot-sync-connect 15
      eglot-send-changes-idle-time 0.05
      flymake-no-changes-timeout 0.05)

(defun draft-wait (what condition)
  "Wait until CONDITION holds; say WHAT was missing and leave where it does not."
  (let ((rounds 0))
    (while (and (not (funcall condition)) (< rounds 300))
      (accept-process-output nil 0.05)
      (flymake-start)
      (setq rounds (1+ rounds)))
    (unless (< rounds 300)
      (princ (format "timeout: %s\n" what))
      (kill-emacs 1))))

(defun draft-show (title)
  "Print TITLE and the diagnostics by their positions in characters, from 1."
  (princ (format "%s\n" title))
  (dolist (d (sort (flymake-diagnostics) (lambda (a b) (< (flymake-diagnostic-beg a) (flymake-diagnostic-beg b)))))
    (princ (format "%d-%d\n" (flymake-diagnostic-beg d) (flymake-diagnostic-end d)))))

(find-file (getenv "DRAFT"))
(draft-mode)
(call-interactively #'eglot)
(flymake-mode 1)
(draft-wait "the first diagnostics" (lambda () (= 2 (length (flymake-diagnostics)))))
(draft-show "opened")

;; eglot tells of changes when Emacs is idle, which it never is in a batch.
(goto-char (point-min))
(forward-line 2)
(insert "😀 ")
(eglot--signal-textDocument/didChange)
(draft-wait "diagnostics after typing"
            (lambda () (cl-some (lambda (d) (= (flymake-diagnostic-beg d) 26)) (flymake-diagnostics))))
(draft-show "typed")
(eglot-shutdown (eglot-current-server))
(princ "shut down\n")
