const told = document.querySelector('#told');
const list = document.querySelector('#names');

async function refresh() {
  told.textContent = '…';
  const answer = await window.__TAURI__.core.invoke('accounts');
  if (!answer) return;
  told.textContent = answer.isOffline ? 'Offline: this is what was read last.' : (answer.problem ?? '');
  list.replaceChildren(
    ...answer.names.map((name) => {
      const item = document.createElement('li');
      item.textContent = name;
      return item;
    }),
  );
}

document.querySelector('#again').addEventListener('click', refresh);
window.addEventListener('online', refresh);
window.addEventListener('focus', refresh);
refresh();
