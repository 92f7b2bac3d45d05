" Opens the sample in Vim with ALE, looks at the finding, applies its first fix and saves.
" Run by run.sh: vim -N -es -i NONE -u ale.vim; REPORT and COMMAND name the file and the server.
set nocompatible hidden noswapfile encoding=utf-8
let &runtimepath .= ',' . $ALE
let g:ale_linters = {'markdown': ['reportlint']}
let g:ale_linters_explicit = 1
let g:reportlint_command = $COMMAND
filetype plugin on
runtime! plugin/ale.vim
execute "source" $EDITORS . '/Vim/reportlint-ale.vim'

function! s:Fail(text) abort
  call writefile(['vim: ' . a:text], '/dev/stderr')
  cquit!
endfunction

function! s:Findings() abort
  return filter(copy(ale#engine#GetLoclist(bufnr(''))), {_, one -> get(one, 'code', '') ==# 'sum-mismatch'})
endfunction

" The menu of ALE asks for a number; without a keyboard the answer is given here. The first choice is the preferred fix.
runtime autoload/ale/util.vim
function! ale#util#Input(...) abort
  return '1'
endfunction

" Waits with timers running until the expression is true.
function! s:Wait(what, expression) abort
  for l:turn in range(1000)
    if eval(a:expression)
      return
    endif
    sleep 20m
  endfor
  call s:Fail('waited in vain for ' . a:what)
endfunction

function! Main() abort
  execute 'edit' fnameescape($REPORT)
  call ale#Queue(0)
  call s:Wait('the finding', 'len(s:Findings()) > 0')
  let l:finding = s:Findings()[0]
  let l:flagged = strpart(getline(l:finding.lnum), l:finding.col - 1, l:finding.end_col - l:finding.col + 1)
  " ALE keeps the column of the last byte of the last character, or of its first: compare the characters.
  if l:flagged !~# '^100\.00万' || l:finding.col != stridx(getline(l:finding.lnum), '100.00') + 1
    call s:Fail('the finding stands at “' . l:flagged . '”')
  endif
  if l:finding.text !~# '90.00万元'
    call s:Fail('it says: ' . l:finding.text)
  endif
  call cursor(l:finding.lnum, l:finding.col)
  call ale#codefix#Execute(0)
  call s:Wait('the fix', '&modified')
  " TextChanged does not fire without a screen.
  call ale#Queue(0)
  call s:Wait('the finding to go', 'len(s:Findings()) == 0')
  write
  qall!
endfunction
