-- A session in a copy of the Model Spec, whose spec document is the file on the command line.
local M = dofile(vim.env.SCRIPTS .. '/common.lua')
local out, wait, has = M.out, M.wait, M.has

local function all(buffer)
  return vim.tbl_map(function(each) return each.rule .. ': ' .. each.message end, M.findings(buffer))
end

M.run(function()
  local spec = vim.api.nvim_get_current_buf()
  local root = vim.fn.expand('%:p:h')
  wait('the untested clauses', function() return has(spec, 'untested-clause', 't5q0') end)
  out.untested = {}
  for _, each in ipairs(M.findings(spec)) do
    if each.rule == 'untested-clause' then table.insert(out.untested, each.words) end
  end

  M.go_to('sy73')
  out.hover = M.hover()
  out.definition = M.definition('examples/sy73.md')
  out.references = M.references()

  out.before = all(spec)
  M.go_to('sy73')
  vim.lsp.buf.rename('zz98')
  wait('rename', function() return vim.fn.filereadable(root .. '/examples/zz98.md') == 1 end)
  wait('renamed text', function() return vim.fn.search('zz98', 'nw') > 0 end)
  vim.cmd('silent! wall')
  out.old = vim.fn.filereadable(root .. '/examples/sy73.md')
  -- What the server says after this edit, it says of the renamed clause.
  vim.api.nvim_buf_set_lines(spec, -1, -1, false, { '', 'The assistant 🔐 must whisper[^qq11].' })
  wait('typing', function() return has(spec, 'untested-clause', 'qq11') end)
  vim.api.nvim_buf_set_lines(spec, -3, -1, false, {})
  wait('typing undone', function() return not has(spec, 'untested-clause', 'qq11') end)
  -- The renamed file is noticed on disk.
  wait('the renamed file', function() return not has(spec, 'untested-clause', 'zz98') end)
  out.after = all(spec)
end)
