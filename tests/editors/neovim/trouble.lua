-- Slow start, kill -9 and a crash at the start, in a document of 3 MB named on the command line.
-- $MODE is the file that tells the command `plainspec` how to behave, $PID where its pid stands.
local M = dofile(vim.env.SCRIPTS .. '/common.lua')
local out, wait, has = M.out, M.wait, M.has

local function mode(word) vim.fn.writefile({ word }, vim.env.MODE) end
local function type(id)
  vim.api.nvim_buf_set_lines(0, -1, -1, false, { '', 'Lumen 🔐 must whisper[^' .. id .. '].' })
end
local function kill()
  vim.loop.kill(tonumber(vim.fn.readfile(vim.env.PID)[1]), 'sigkill')
  wait('the end of the client', function() return #M.clients(0) == 0 end)
end
local function told(words) return vim.fn.execute('messages'):find(words, 1, true) ~= nil end

M.run(function()
  local spec = vim.api.nvim_get_current_buf()
  local known = function(id) return function() return has(spec, 'untested-clause', id) end end

  -- The command line has been carried out, and the server has not answered yet: it is asleep.
  type('aa11')
  out.typed_while_starting = vim.fn.filereadable(vim.env.PID) == 0
  mode('ok')
  wait('what was typed meanwhile', known('aa11'))

  kill()
  wait('message', function() return told('quit with exit code 0 and signal 9') end)
  type('bb22')
  vim.cmd('set filetype=markdown')
  wait('restart', known('bb22'))

  mode('crash')
  kill()
  type('cc33')
  vim.cmd('set filetype=markdown')
  wait('message', function() return told('quit with exit code 3') end)
  mode('ok')
  vim.cmd('set filetype=markdown')
  wait('restart after a crash', known('cc33'))
  out.still = known('aa11')() and known('bb22')()
  out.lines = vim.api.nvim_buf_line_count(spec)
  vim.cmd('silent write')
end)
