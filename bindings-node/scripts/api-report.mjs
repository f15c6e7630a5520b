/**
 * Writes what users can import into `api/*.api.md`, or with `--check` fails when that is another than what is there. Either way
 * it fails when a comment is no TSDoc.
 *
 *     node scripts/api-report.mjs [--check]      after `npm run build`
 */

import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { Extractor, ExtractorConfig } from '@microsoft/api-extractor';

const root = fileURLToPath(new URL('..', import.meta.url));
const isCheck = process.argv.includes('--check');
const services = readdirSync(join(root, 'dist/generated/services')).filter((file) => file.endsWith('.d.ts'));
const entries = {
  gureum: 'index.d.ts',
  testing: 'testing.d.ts',
  ...Object.fromEntries(services.map((file) => [file.slice(0, -'.d.ts'.length), `generated/services/${file}`])),
};

mkdirSync(join(root, 'build/api'), { recursive: true });
for (const [name, file] of Object.entries(entries)) {
  const configObject = {
    projectFolder: root,
    mainEntryPointFilePath: join(root, 'dist', file),
    apiReport: { enabled: true, reportFileName: `${name}.api.md`, reportFolder: join(root, 'api'), reportTempFolder: join(root, 'build/api') },
    docModel: { enabled: false },
    dtsRollup: { enabled: false },
    tsdocMetadata: { enabled: false },
    newlineKind: 'lf',
    compiler: { tsconfigFilePath: join(root, 'tsconfig.json') },
    messages: {
      extractorMessageReporting: {
        default: { logLevel: 'warning' },
        // The main entry re-exports clients; their many types have entries of their own.
        'ae-forgotten-export': { logLevel: 'none' },
        'ae-undocumented': { logLevel: 'none' },
        'ae-missing-release-tag': { logLevel: 'none' },
        'ae-unresolved-link': { logLevel: 'none' },
      },
      tsdocMessageReporting: { default: { logLevel: 'warning' } },
    },
  };
  const config = ExtractorConfig.prepare({ configObject, configObjectFullPath: undefined, packageJsonFullPath: join(root, 'package.json') });
  const result = Extractor.invoke(config, {
    localBuild: !isCheck,
    messageCallback: (message) => {
      // Its notices about compilers say nothing about the report.
      if (message.logLevel === 'info' || message.messageId === 'console-compiler-version-notice') message.handled = true;
    },
  });
  if (result.warningCount > 0 && !(isCheck && result.apiReportChanged)) {
    console.error(`${file}: see the ${result.warningCount} warnings above`);
    process.exitCode = 1;
  } else if (!result.succeeded || (isCheck && result.apiReportChanged)) {
    console.error(`api/${name}.api.md is stale; run: npm run build && npm run api`);
    process.exitCode = 1;
  }
}
