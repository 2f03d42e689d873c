-- Neovim 0.7 has no vim.lsp.start; this is what its manual says to do.
vim.api.nvim_create_autocmd('FileType', {
  pattern = 'markdown',
  callback = function(event)
    local root = vim.fn.fnamemodify(event.file, ':p:h')
    local client = vim.lsp.start_client({
      name = 'plainspec', cmd = { 'plainspec', 'server' }, root_dir = root,
      workspace_folders = { { uri = vim.uri_from_fname(root), name = root } },
    })
    vim.lsp.buf_attach_client(event.buf, client)
  end,
})
