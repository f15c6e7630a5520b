const { contextBridge, ipcRenderer } = require('electron');

contextBridge.exposeInMainWorld('gureum', {
  accounts: () => ipcRenderer.invoke('accounts'),
  onRefresh: (listener) => ipcRenderer.on('refresh', () => listener()),
});
