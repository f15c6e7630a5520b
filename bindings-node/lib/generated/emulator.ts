/**
 * A client of every service for the emulator.
 *
 * Made by `cargo dev generate` from `core/api`; do not edit.
 */

import type { ClientOptions } from '../client';
import { AIMLOps, CloudML, DataForest } from './clients';

/** What the emulator opens; how is its own matter. */
export abstract class Clients {
  /** A client of any kind with the keys, the address and the clock of this emulator. */
  abstract client<C>(kind: new (options: ClientOptions) => C, options?: ClientOptions): C;

  /** An AI ML Ops client. */
  aiMlOps(options?: ClientOptions): AIMLOps {
    return this.client(AIMLOps, options);
  }

  /** A Cloud ML client. */
  cloudMl(options?: ClientOptions): CloudML {
    return this.client(CloudML, options);
  }

  /** A Data Forest client. */
  dataForest(options?: ClientOptions): DataForest {
    return this.client(DataForest, options);
  }
}
