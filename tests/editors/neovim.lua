-- A user's session in Neovim, with the commands that keys are bound to; what is seen goes to $OUT.
-- Works from 0.7 on. The file on the command line is the spec document of the fixture.
local out = {}

local function wait(what, condition)
  if not vim.wait(20000, condition, 10) then
    io.stderr:write('timeout: ' .. what .. '\n' .. vim.fn.json_encode(out) .. '\n')
    vim.cmd('cquit 2')
  end
end

local function clients(buffer)
  if vim.lsp.get_clients then return vim.lsp.get_clients({ bufnr = buffer }) end
  return vim.tbl_values(vim.lsp.buf_get_clients(buffer))
end

-- Put the cursor on the first `words`.
local function go_to(words)
  vim.api.nvim_win_set_cursor(0, { 1, 0 })
  assert(vim.fn.search('\\V' .. words, 'cW') > 0, words)
end

local function rules(buffer)
  local found = {}
  for _, diagnostic in ipairs(vim.diagnostic.get(buffer)) do
    local line = vim.api.nvim_buf_get_lines(buffer, diagnostic.lnum, diagnostic.lnum + 1, false)[1] or ''
    local words = line:sub(diagnostic.col + 1, math.max(diagnostic.end_col, diagnostic.col))
    table.insert(found, { rule = diagnostic.code or '', words = words, message = diagnostic.message })
  end
  return found
end

local function has(buffer, words)
  for _, each in ipairs(rules(buffer)) do
    if each.rule == 'untested-clause' and each.words:find(words, 1, true) then return true end
  end
  return false
end

local function session()
  local spec = vim.api.nvim_get_current_buf()
  local root = vim.fn.expand('%:p:h')
  out.filetype = vim.bo[spec].filetype
  wait('attached', function() return #clients(spec) > 0 end)
  wait('diagnostics of the whole workspace', function() return has(spec, 'd9mj') and has(spec, 'f8aw') end)
  for _, client in ipairs(clients(spec)) do
    out.server, out.encoding = client.name, client.offset_encoding
  end
  out.diagnostics = rules(spec)

  -- K
  go_to('m2xt')
  vim.lsp.buf.hover()
  local function float()
    for _, window in ipairs(vim.api.nvim_list_wins()) do
      if vim.api.nvim_win_get_config(window).relative ~= '' then return window end
    end
  end
  wait('hover', function() return float() ~= nil end)
  out.hover = vim.api.nvim_buf_get_lines(vim.api.nvim_win_get_buf(float()), 0, -1, false)
  vim.api.nvim_win_close(float(), true)

  -- gd, behind an emoji
  vim.lsp.buf.definition()
  wait('definition', function() return vim.api.nvim_buf_get_name(0):match('m2xt%.md$') ~= nil end)
  out.definition = vim.api.nvim_win_get_cursor(0)
  vim.cmd('buffer ' .. spec)

  -- the lines of the outline
  local params = { textDocument = vim.lsp.util.make_text_document_params() }
  local answers = vim.lsp.buf_request_sync(spec, 'textDocument/documentSymbol', params, 10000)
  for _, answer in pairs(answers) do out.symbols = #answer.result end

  -- rename, with the test file open in another buffer
  go_to('m2xt')
  vim.lsp.buf.rename('zz98')
  wait('rename', function() return vim.fn.filereadable(root .. '/examples/zz98.md') == 1 end)
  wait('renamed text', function() return vim.fn.search('zz98', 'nw') > 0 end)
  vim.cmd('silent! wall')
  out.spec = vim.fn.filter(vim.fn.readfile(root .. '/assistant_spec.md'), 'v:val =~ "zz98\\\\|m2xt"')
  out.test = vim.fn.readfile(root .. '/examples/zz98.md')[1]
  out.old = vim.fn.filereadable(root .. '/examples/m2xt.md')

  -- typing: a sentence with a marker that has no test
  vim.api.nvim_buf_set_lines(spec, -1, -1, false, { '', 'Lumen 🔐 must whisper[^qq11].' })
  wait('new diagnostic', function() return has(spec, 'qq11') end)
  vim.cmd('undo')
  wait('diagnostic gone', function() return not has(spec, 'qq11') end)
  out.after = rules(spec)

  for _, client in ipairs(clients(spec)) do
    vim.lsp.stop_client(client.id)
    wait('stopped', function() return vim.lsp.client_is_stopped(client.id) end)
  end
  vim.fn.writefile({ vim.fn.json_encode(out) }, vim.env.OUT)
end

-- An error would leave the editor waiting for keys.
local ok, message = xpcall(session, debug.traceback)
if not ok then
  io.stderr:write(message .. '\n' .. vim.fn.json_encode(out) .. '\n')
  vim.cmd('cquit 2')
end
vim.cmd('qa!')
