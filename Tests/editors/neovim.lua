-- Neovim (0.7 or newer) as a user has it: opens a draft, waits for the diagnostics, types, asks for code actions.
-- DRAFTLINT and DRAFT name the program and the draft; what is seen is printed for `run` to compare.
local function say(...) io.stdout:write(string.format(...) .. '\n') end

local function wait_for(what, condition)
  if not vim.wait(15000, condition, 20) then
    say('timeout: %s', what)
    vim.cmd('cquit!')
  end
end

local function show(title)
  say('%s', title)
  local found = vim.diagnostic.get(0)
  table.sort(found, function(a, b) return a.lnum < b.lnum or a.lnum == b.lnum and a.col < b.col end)
  -- Columns are bytes: Neovim converts them from the encoding that was negotiated.
  for _, d in ipairs(found) do
    local code = d.code or d.user_data and d.user_data.lsp and d.user_data.lsp.code
    say('%d:%d-%d:%d %s', d.lnum, d.col, d.end_lnum, d.end_col, tostring(code))
  end
end

vim.cmd('edit ' .. vim.fn.fnameescape(vim.env.DRAFT))
local id = vim.lsp.start_client({ name = 'draftlint', cmd = { vim.env.DRAFTLINT, 'lsp' }, root_dir = vim.fn.getcwd() })
vim.lsp.buf_attach_client(0, id)
wait_for('the first diagnostics', function() return #vim.diagnostic.get(0) == 2 end)
show('opened')

-- Typing before the finding in the same line moves it.
vim.api.nvim_buf_set_text(0, 2, 0, 2, 0, { '😀 ' })
wait_for('diagnostics after typing', function()
  local last = vim.diagnostic.get(0)[2]
  return last and math.max(vim.diagnostic.get(0)[1].col, last.col) > 19
end)
show('typed')

local position = { line = 4, character = 0 }
local answer = vim.lsp.buf_request_sync(0, 'textDocument/codeAction', {
  textDocument = vim.lsp.util.make_text_document_params(),
  range = { start = { line = 0, character = 0 }, ['end'] = position },
  context = { diagnostics = {}, only = { 'source.fixAll' } },
}, 15000)
for _, action in ipairs(answer and answer[id] and answer[id].result or {}) do
  say('action %s', action.kind)
  vim.lsp.util.apply_workspace_edit(action.edit, vim.lsp.get_client_by_id(id).offset_encoding)
end
say('text %s', vim.api.nvim_buf_get_lines(0, 2, 3, true)[1])
wait_for('the diagnostics after the fix', function() return #vim.diagnostic.get(0) == 1 end)
show('fixed')
vim.cmd('qall!')
