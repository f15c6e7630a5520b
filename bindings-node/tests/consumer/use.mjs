import { DataForest, GureumError } from 'gureum';
import { DataForest as same } from 'gureum/data-forest';
import { Emulator } from 'gureum/testing';

const emulator = new Emulator();
const df = emulator.dataForest();
const error = await df.accounts.getDetail({ id: 'nobody' }).catch((error) => error);
const { success } = await df.accounts.getList();
emulator.close();
console.log(success, error instanceof GureumError, same === DataForest);
