const { DataForest, GureumError } = require('gureum');
const { Emulator } = require('gureum/testing');

async function main() {
  const emulator = new Emulator();
  const df = emulator.dataForest();
  const error = await df.accounts.getDetail({ id: 'nobody' }).catch((error) => error);
  const { success } = await df.accounts.getList();
  const esm = await import('gureum');
  emulator.close();
  console.log(success, error instanceof GureumError, esm.DataForest === DataForest);
}

main();
