" reportlint in Vim through vim-lsp. Put this file into ~/.vim/plugin/, beside vim-lsp.
let g:reportlint_command = get(g:, 'reportlint_command', 'reportlint')

function! s:Root() abort
  let l:found = lsp#utils#find_nearest_parent_file_directory(lsp#utils#get_buffer_path(), ['.reportlint.json', '.git/'])
  return lsp#utils#path_to_uri(empty(l:found) ? expand('%:p:h') : l:found)
endfunction

autocmd User lsp_setup call lsp#register_server({
\ 'name': 'reportlint',
\ 'cmd': {_ -> [g:reportlint_command, '--stdio']},
\ 'allowlist': ['text', 'markdown'],
\ 'root_uri': {_ -> s:Root()},
\})
