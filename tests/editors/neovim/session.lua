-- A user's session in the fixture, whose spec document is the file on the command line.
local M = dofile(vim.env.SCRIPTS .. '/common.lua')
local out, wait, has = M.out, M.wait, M.has

M.run(function()
  local spec = vim.api.nvim_get_current_buf()
  local root = vim.fn.expand('%:p:h')
  out.filetype = vim.bo[spec].filetype
  wait('attached', function() return #M.clients(spec) > 0 end)
  wait('diagnostics of the whole workspace', function()
    return has(spec, 'untested-clause', 'd9mj') and has(spec, 'untested-clause', 'f8aw')
  end)
  for _, client in ipairs(M.clients(spec)) do
    out.server, out.encoding, out.root = client.name, client.offset_encoding, client.config.root_dir
  end
  out.diagnostics = M.findings(spec)

  -- Behind an emoji.
  M.go_to('m2xt')
  out.hover = M.hover()
  out.definition = M.definition('m2xt.md')
  out.references = M.references()

  -- rename, with the test file open in another buffer
  M.go_to('m2xt')
  vim.lsp.buf.rename('zz98')
  wait('rename', function() return vim.fn.filereadable(root .. '/examples/zz98.md') == 1 end)
  wait('renamed text', function() return vim.fn.search('zz98', 'nw') > 0 end)
  vim.cmd('silent! wall')
  out.spec = vim.fn.filter(vim.fn.readfile(root .. '/assistant_spec.md'), 'v:val =~ "zz98\\\\|m2xt"')
  out.test = vim.fn.readfile(root .. '/examples/zz98.md')[1]
  out.old = vim.fn.filereadable(root .. '/examples/m2xt.md')

  -- typing: a sentence with a marker that has no test
  vim.api.nvim_buf_set_lines(spec, -1, -1, false, { '', 'Lumen 🔐 must whisper[^qq11].' })
  wait('new diagnostic', function() return has(spec, 'untested-clause', 'qq11') end)
  -- its test file is created
  M.go_to('qq11')
  out.actions = M.act('Create ')
  wait('the clause has a test', function() return not has(spec, 'untested-clause', 'qq11') end)
  vim.cmd('silent! wall')
  out.created = vim.fn.readfile(root .. '/examples/qq11.md')[1]

  -- an anchor, mistyped behind an emoji, is put right
  vim.cmd('buffer ' .. spec)
  vim.api.nvim_buf_set_lines(spec, -1, -1, false, { '', 'Lumen 🔐 reads [?](#privcy).' })
  wait('dangling anchor', function() return has(spec, 'dangling-anchor', 'privcy') end)
  M.go_to('#privcy')
  out.corrections = M.act('')
  wait('corrected', function() return vim.fn.search('privcy', 'nw') == 0 end)
  out.corrected = vim.api.nvim_buf_get_lines(spec, -2, -1, false)[1]

  -- and another is completed
  out.completed = M.complete('Lumen 🔐 reads [?](#borr')

  -- The server may have to notice the renamed file by itself.
  wait('the rename is all known', function() return not has(spec, 'untested-clause', 'zz98') end)
  out.after = M.findings(spec)
end)
