import type { ClientOptions } from './options';

/** What blocks of `gureum/testing` make of the settings of a client that is opened in them, the outermost first. */
export const around: ((options: ClientOptions) => ClientOptions)[] = [];
