import { fileURLToPath } from 'node:url';
import { app, BrowserWindow, ipcMain, powerMonitor } from 'electron';
import { Accounts, backend } from './accounts.mjs';

// Yours: your server, and the session of who is logged in.
const accounts = new Accounts({ credentials: backend('https://api.example.com/', () => 'session') });
const beside = (name) => fileURLToPath(new URL(name, import.meta.url));

function open() {
  const window = new BrowserWindow({
    width: 480,
    height: 640,
    // The page gets one function of the preload script and nothing of Node: keys and calls stay in this process.
    webPreferences: { preload: beside('preload.cjs'), contextIsolation: true, sandbox: true, nodeIntegration: false },
  });
  window.webContents.setWindowOpenHandler(() => ({ action: 'deny' }));
  window.on('closed', () => accounts.pause());
  return window.loadFile(beside('page/index.html'));
}

ipcMain.handle('accounts', () => accounts.refresh());
await app.whenReady();
powerMonitor.on('suspend', () => accounts.pause());
powerMonitor.on('resume', () => {
  for (const window of BrowserWindow.getAllWindows()) window.webContents.send('refresh');
});
app.on('activate', () => BrowserWindow.getAllWindows().length > 0 || open());
app.on('window-all-closed', () => process.platform === 'darwin' || app.quit());
app.on('quit', () => accounts.close());
await open();
