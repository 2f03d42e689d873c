-- In a copy of the Model Spec, whose spec document is the file on the command line, an author has
-- the missing challenge prompts drafted; what is seen goes to $OUT.
local out = { asked = {} }

local function give_up(message)
  io.stderr:write(message .. '\n' .. vim.fn.json_encode(out) .. '\n' .. vim.fn.execute('messages') .. '\n')
  vim.cmd('cquit 2')
end

local function wait(what, condition)
  if not vim.wait(tonumber(vim.env.PATIENCE) * 1000, condition, 10) then give_up('timeout: ' .. what) end
end

local function untested(buffer)
  local found = {}
  for _, each in ipairs(vim.diagnostic.get(buffer)) do
    if each.code == 'untested-clause' then
      table.insert(found, vim.fn.matchstr(each.message, '`\\zs[^`]*'))
    end
  end
  table.sort(found)
  return found
end

local function session()
  local spec = vim.api.nvim_get_current_buf()
  local root = vim.fn.expand('%:p:h')
  vim.lsp.start({ name = 'plainspec', cmd = { 'plainspec', 'server' }, root_dir = root })
  wait('the untested clauses', function() return #untested(spec) == 4 end)
  out.before = untested(spec)

  -- The edit comes as a buffer, for the author to save.
  local function written(id)
    local path = root .. '/examples/' .. id .. '.md'
    wait('the text of ' .. id, function()
      local buffer = vim.fn.bufnr(path)
      return buffer > 0 and #vim.api.nvim_buf_get_lines(buffer, 0, -1, false) > 5
    end)
    vim.cmd('silent! wall')
  end

  -- Whatever is asked: pick the first that begins like one of these.
  local picks = { 'Draft challenge prompts', 'Send it once', 'Write them' }
  vim.ui.select = function(items, options, choose)
    local titles = vim.tbl_map(options.format_item, items)
    table.insert(out.asked, { prompt = options.prompt, titles = titles })
    for _, pick in ipairs(picks) do
      for index, title in ipairs(titles) do
        if vim.startswith(title, pick) then return choose(items[index], index) end
      end
    end
    give_up('nothing to pick: ' .. vim.inspect(titles))
  end

  vim.fn.cursor(1, 1)
  assert(vim.fn.search('\\V[^d0pu', 'cW') > 0)
  vim.cmd('normal! 2l')
  vim.lsp.buf.code_action()
  written('d0pu')
  wait('one is tested', function() return #untested(spec) == 3 end)
  out.one = untested(spec)

  -- The command, as a mapping would have it: all that are left.
  local client = vim.lsp.get_clients({ name = 'plainspec' })[1]
  client:exec_cmd({
    title = 'Draft the missing prompts',
    command = 'plainspec.generate',
    arguments = { vim.uri_from_bufnr(spec), {} },
  })
  written('rse0')
  written('h82a')
  written('t5q0')
  wait('all tested', function() return #untested(spec) == 0 end)
  out.files = {}
  for _, id in ipairs({ 'd0pu', 'h82a', 'rse0', 't5q0' }) do
    out.files[id] = vim.fn.join(vim.fn.readfile(root .. '/examples/' .. id .. '.md'), '\n')
  end

  client:stop()
  wait('stopped', function() return client:is_stopped() end)
  vim.fn.writefile({ vim.fn.json_encode(out) }, vim.env.OUT)
end

local ok, message = xpcall(session, debug.traceback)
if not ok then give_up(message) end
vim.cmd('qa!')
