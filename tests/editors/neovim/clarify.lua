-- Questions and their answers, in a copy of the fixture. With $ASKS Neovim asks for a reason,
-- without it the author writes it into the precedent's file.
local M = dofile(vim.env.SCRIPTS .. '/common.lua')
local out, wait, has = M.out, M.wait, M.has

M.run(function()
  local spec = vim.api.nvim_get_current_buf()
  local root = vim.fn.expand('%:p:h')
  wait('all findings', function() return has(spec, 'untested-clause', 'f8aw') end)
  vim.api.nvim_buf_set_lines(spec, -1, -1, false, { '', 'Lumen 🔐 should quickly give a reasonable answer.' })
  wait('questions', function() return has(spec, 'vague-term', 'quickly') and has(spec, 'vague-term', 'reasonable') end)

  M.go_to('should quickly')
  M.keys = vim.env.ASKS and '\\c' or nil
  if not M.keys then M.go_to('quickly') end
  out.readings = M.act('Leave out')
  wait('the reading', function() return not has(spec, 'vague-term', 'quickly') end)
  out.line = vim.api.nvim_buf_get_lines(spec, -2, -1, false)[1]

  M.go_to('reasonable')
  if vim.env.ASKS then
    vim.ui.input = function(options, done)
      out.prompt = options.prompt
      done('each curator knows')
    end
  else
    M.go_to('reasonable')
  end
  M.act('Keep ')
  wait('a precedent', function() return vim.fn.bufnr('vague-term-') > 0 end)
  local precedent = vim.fn.bufnr('vague-term-')
  if not vim.env.ASKS then
    -- Neovim 0.7 lets no server show a document: its user opens it.
    if vim.fn.has('nvim-0.10') == 1 then
      wait('the precedent is shown', function() return vim.api.nvim_get_current_buf() == precedent end)
    end
    vim.cmd('buffer ' .. precedent)
    wait('the placeholder', function() return vim.fn.search('\\[reason\\]', 'cw') > 0 end)
    vim.cmd('%s/\\[reason\\]/each curator knows/')
  end
  wait('the text', function() return #vim.api.nvim_buf_get_lines(precedent, 0, -1, false) > 3 end)
  vim.cmd('silent! wall')
  out.precedent = vim.api.nvim_buf_get_lines(precedent, 0, -1, false)
  wait('silence', function() return not has(spec, 'vague-term', 'reasonable') end)
end)
