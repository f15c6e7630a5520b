// The documentation site: Starlight over the reference that `cargo dev site` writes, and over the pages of this repository.
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';

import { files } from './src/files.mjs';
import { services } from './src/reference.mjs';

const repository = 'https://github.com/gureum/gureum';

/** An entry of the menu in both languages. */
const entry = (label, ko, link) => ({ label, translations: { ko }, link });

export default defineConfig({
  site: 'https://gureum.github.io',
  base: '/gureum',
  trailingSlash: 'always',
  // Pictures are shown as they are: nothing has to be installed for them.
  image: { service: { entrypoint: 'astro/assets/services/noop' } },
  integrations: [
    files(),
    starlight({
      title: { en: 'Gureum', ko: '구름' },
      description: 'One SDK for the data and AI services of the Korean clouds.',
      locales: { root: { label: 'English', lang: 'en' }, ko: { label: '한국어', lang: 'ko' } },
      social: [{ icon: 'github', label: 'GitHub', href: repository }],
      customCss: ['./src/style.css'],
      // Code that is wider than the page is broken: what scrolls would have to be named and reached by keys.
      expressiveCode: { defaultProps: { wrap: true } },
      sidebar: [
        {
          label: 'Guides',
          translations: { ko: '안내서' },
          items: [
            entry('The first hour', '첫 한 시간', '/guides/first-hour/'),
            entry('Waits', '대기', '/guides/waits/'),
            entry('Errors', '오류', '/guides/errors/'),
            entry('Tests with the emulator', '에뮬레이터로 테스트하기', '/guides/tests/'),
            entry('Logs and traces', '로그와 추적', '/guides/tracing/'),
            entry('Deploying', '배포', '/guides/deploying/'),
            entry('Apps', '앱', '/guides/apps/'),
            entry('Security', '보안', '/guides/security/'),
          ],
        },
        {
          label: 'Languages',
          translations: { ko: '언어' },
          items: [
            entry('Rust', 'Rust', '/languages/rust/'),
            entry('Python', 'Python', '/languages/python/'),
            entry('Node', 'Node', '/languages/node/'),
            entry('Node: cookbook', 'Node: 요리책', '/languages/node-cookbook/'),
            entry('Swift', 'Swift', '/languages/swift/'),
            entry('Kotlin and Java', 'Kotlin과 Java', '/languages/kotlin/'),
            entry('The command', '명령줄', '/languages/command/'),
          ],
        },
        {
          label: 'Reference',
          translations: { ko: '레퍼런스' },
          items: [
            entry('All services', '모든 서비스', '/reference/'),
            ...services.map((service) => entry(service.reference.title, service.reference.title, `/reference/${service.name}/`)),
            entry('Settings and errors', '설정과 오류', '/reference/settings/'),
            entry('Events', '이벤트', '/reference/events/'),
          ],
        },
        {
          label: 'More',
          translations: { ko: '더 읽기' },
          items: [
            entry('The emulator', '에뮬레이터', '/more/emulator/'),
            entry('The page of the emulator', '에뮬레이터 페이지', '/more/emulator-page/'),
            entry('What is promised', '무엇을 약속하는가', '/more/reliability/'),
            entry('Where programs run', '어디에서 실행되는가', '/more/deployments/'),
            entry('Versions that are supported', '지원하는 버전', '/more/support/'),
            entry('Transport', '전송', '/more/transport/'),
            entry('From signing by hand', '손으로 서명하던 코드에서', '/more/from-hand-made-signing/'),
            entry('From the SDK of SCP v2', 'SCP v2 SDK에서', '/more/from-scpv2-sdk/'),
            entry('From the vendors\' SDKs', '벤더 SDK에서', '/more/from-vendor-sdks/'),
            entry('Security policy', '보안 정책', '/more/security-policy/'),
            entry('Changes', '변경 내역', '/more/changes/'),
          ],
        },
      ],
    }),
  ],
});
