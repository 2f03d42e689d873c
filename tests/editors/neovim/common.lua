-- What the sessions in Neovim share: a user's keys and commands, and what is seen after them.
-- Works from 0.7 on. What a session sees goes to $OUT as JSON.
local M = { out = {} }

local function give_up(message)
  io.stderr:write(message .. '\n' .. vim.fn.json_encode(M.out) .. '\n')
  vim.cmd('cquit 2')
end

function M.wait(what, condition)
  if not vim.wait(tonumber(vim.env.PATIENCE) * 1000, condition, 10) then
    give_up('timeout: ' .. what .. '\n' .. vim.fn.execute('messages'))
  end
end

function M.clients(buffer)
  if vim.lsp.get_clients then return vim.lsp.get_clients({ bufnr = buffer }) end
  return vim.tbl_values(vim.lsp.buf_get_clients(buffer))
end

-- Put the cursor on the first `words`.
function M.go_to(words)
  vim.api.nvim_win_set_cursor(0, { 1, 0 })
  assert(vim.fn.search('\\V' .. words, 'cW') > 0, words)
end

-- The findings on a buffer: rule, words at fault, message.
function M.findings(buffer)
  local found = {}
  for _, diagnostic in ipairs(vim.diagnostic.get(buffer)) do
    local line = vim.api.nvim_buf_get_lines(buffer, diagnostic.lnum, diagnostic.lnum + 1, false)[1] or ''
    local words = line:sub(diagnostic.col + 1, math.max(diagnostic.end_col, diagnostic.col))
    table.insert(found, { rule = diagnostic.code or '', words = words, message = diagnostic.message })
  end
  return found
end

-- Whether a rule has found something about `words`. Not in their place: Neovim keeps diagnostics
-- of deleted lines until the server sends others.
function M.has(buffer, rule, words)
  for _, each in ipairs(M.findings(buffer)) do
    if each.rule == rule and each.message:find(words, 1, true) then return true end
  end
  return false
end

local function float()
  for _, window in ipairs(vim.api.nvim_list_wins()) do
    if vim.api.nvim_win_get_config(window).relative ~= '' then return window end
  end
end

-- K
function M.hover()
  vim.cmd('normal K')
  M.wait('hover', function() return float() ~= nil end)
  local lines = vim.api.nvim_buf_get_lines(vim.api.nvim_win_get_buf(float()), 0, -1, false)
  vim.api.nvim_win_close(float(), true)
  return lines
end

-- gd; the path and line where it leads
function M.definition(suffix)
  local before = vim.api.nvim_get_current_buf()
  vim.cmd('normal gd')
  M.wait('definition', function() return vim.api.nvim_buf_get_name(0):sub(-#suffix) == suffix end)
  local line = vim.api.nvim_win_get_cursor(0)[1]
  vim.cmd('buffer ' .. before)
  return { suffix, line }
end

-- grr; file names and lines
function M.references()
  vim.fn.setqflist({}, 'r')
  vim.cmd('normal grr')
  M.wait('references', function() return #vim.fn.getqflist() > 0 end)
  local found = {}
  for _, item in ipairs(vim.fn.getqflist()) do
    table.insert(found, { vim.fn.fnamemodify(vim.fn.bufname(item.bufnr), ':t'), vim.trim(item.text) })
  end
  vim.cmd('cclose')
  return found
end

-- gra; `pick` is the beginning of the title of the action to carry out. All titles that were offered.
function M.act(pick)
  local titles, done
  vim.ui.select = function(items, options, choose)
    titles = vim.tbl_map(options.format_item, items)
    for index, title in ipairs(titles) do
      if title:sub(1, #pick) == pick then done = true return choose(items[index], index) end
    end
  end
  vim.cmd('normal ' .. (M.keys or 'gra'))
  M.keys = nil
  M.wait('code actions', function() return titles ~= nil end)
  if not done then give_up('no action ' .. pick .. ' in ' .. vim.fn.json_encode(titles)) end
  return titles
end

-- Type `text` on a new last line and complete it with CTRL-X CTRL-O and the first of the menu.
function M.complete(text)
  local function keys(typed, mode)
    vim.api.nvim_feedkeys(vim.api.nvim_replace_termcodes(typed, true, false, true), mode, false)
  end
  local words
  vim.opt.completeopt = 'menuone'
  local timer = vim.loop.new_timer()
  timer:start(20, 20, vim.schedule_wrap(function()
    if words == nil and vim.fn.pumvisible() == 1 then
      words = vim.tbl_map(function(item) return item.word end, vim.fn.complete_info({ 'items' }).items)
      timer:stop()
      keys('<C-y><Esc>', 'n')
    end
  end))
  keys('Go' .. text .. '<C-x><C-o>', 'tx!')
  M.wait('completion', function() return words ~= nil end)
  return { words, vim.api.nvim_get_current_line() }
end

-- An error would leave the editor waiting for keys.
function M.run(session)
  local ok, message = xpcall(session, debug.traceback)
  if not ok then give_up(message) end
  for _, client in ipairs(M.clients(0)) do
    vim.lsp.stop_client(client.id)
    M.wait('stopped', function() return vim.lsp.client_is_stopped(client.id) end)
  end
  vim.fn.writefile({ vim.fn.json_encode(M.out) }, vim.env.OUT)
  vim.cmd('qa!')
end

return M
