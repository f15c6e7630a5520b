const told = document.querySelector('#told');
const list = document.querySelector('#names');

async function refresh() {
  told.textContent = '…';
  const answer = await window.gureum.accounts();
  if (!answer) return;
  const { names, isOffline, problem } = answer;
  told.textContent = isOffline ? 'Offline: this is what was read last.' : (problem?.hint ?? problem?.message ?? '');
  list.replaceChildren(
    ...names.map((name) => {
      const item = document.createElement('li');
      item.textContent = name;
      return item;
    }),
  );
}

document.querySelector('#again').addEventListener('click', refresh);
window.addEventListener('online', refresh);
window.gureum.onRefresh(refresh);
refresh();
