" reportlint in Vim through ALE. Put this file into ~/.vim/plugin/, beside ALE.
" ALE counts columns in bytes without saying so; --position-encoding tells the server.
let g:reportlint_command = get(g:, 'reportlint_command', 'reportlint')

function! s:Root(buffer) abort
  for l:marker in ['.reportlint.json', '.git']
    let l:found = ale#path#FindNearestFile(a:buffer, l:marker)
    if empty(l:found)
      let l:found = ale#path#FindNearestDirectory(a:buffer, l:marker)
    endif
    if !empty(l:found)
      return fnamemodify(substitute(l:found, '[/\\]$', '', ''), ':h')
    endif
  endfor
  return fnamemodify(bufname(a:buffer), ':p:h')
endfunction

function! s:Define() abort
  for l:filetype in ['text', 'markdown']
    call ale#linter#Define(l:filetype, {
    \ 'name': 'reportlint',
    \ 'lsp': 'stdio',
    \ 'executable': {-> g:reportlint_command},
    \ 'command': '%e --stdio --position-encoding utf-8',
    \ 'project_root': function('s:Root'),
    \})
  endfor
endfunction

" ALE may be loaded after this file, and then has looked at the first report already.
function! s:DefineLate() abort
  if exists(':ALELint')
    call s:Define()
    ALELint
  endif
endfunction

if exists(':ALELint')
  call s:Define()
else
  autocmd VimEnter * call s:DefineLate()
endif
