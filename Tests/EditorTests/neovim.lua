-- Opens the sample in Neovim, looks at the finding, applies its first fix and saves.
-- Run by run.sh: nvim -n --headless -u NONE -i NONE -S neovim.lua; REPORT and COMMAND name the file and the server.
local function fail(text)
  io.stderr:write("neovim: " .. text .. "\n")
  vim.cmd("cquit 1")
end

local function wait(what, condition)
  if not vim.wait(20000, condition, 20) then fail("waited in vain for " .. what) end
end

vim.g.reportlint_command = vim.env.COMMAND
vim.cmd("source " .. vim.env.EDITORS .. "/Neovim/reportlint.lua")
vim.cmd("filetype on")
vim.cmd("edit " .. vim.fn.fnameescape(vim.env.REPORT))

local function findings()
  return vim.tbl_filter(function(one) return one.source == "reportlint" and one.code == "sum-mismatch" end, vim.diagnostic.get(0))
end

wait("the finding", function() return #findings() > 0 end)
local finding = findings()[1]
local line = vim.api.nvim_buf_get_lines(0, finding.lnum, finding.lnum + 1, false)[1]
local flagged = line:sub(finding.col + 1, finding.end_col)
if flagged ~= "100.00万元" then fail("the finding stands at “" .. flagged .. "”") end
if not finding.message:find("90.00万元", 1, true) then fail("it says: " .. finding.message) end

-- The fix as a user takes it: from the list of code actions at the cursor.
vim.ui.select = function(items, _, choose)
  for _, item in ipairs(items) do
    local action = item.action or item[2]
    if action.title:find("90.00", 1, true) then return choose(item) end
  end
  fail("no such fix among " .. #items)
end
vim.api.nvim_win_set_cursor(0, { finding.lnum + 1, finding.col })
vim.lsp.buf.code_action()
wait("the fix", function() return vim.bo.modified end)
wait("the finding to go", function() return #findings() == 0 end)
vim.cmd("write")
vim.cmd("quitall!")
