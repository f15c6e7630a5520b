//! Hints in Korean. A test looks whether every hint of the core and of the descriptions is here.

use super::phrases::{Phrase, Phrases};

pub(super) const PHRASES: Phrases = Phrases { whole: WHOLE, inside: INSIDE };

/// The first one that fits is said, so what varies less comes first.
const WHOLE: &[Phrase] = &[
    // Keys and where they are looked for.
    (
        "pass `access_key` and `secret_key`, or set `{}` and `{}`",
        "`access_key`와 `secret_key`를 넘기거나 `{0}`와 `{1}`를 설정하세요",
    ),
    (
        "pass `access_key` and `secret_key`, or leave `isolated` out",
        "`access_key`와 `secret_key`를 넘기거나 `isolated`를 빼세요",
    ),
    ("write the file, or pass `access_key` and `secret_key`", "파일을 만들거나 `access_key`와 `secret_key`를 넘기세요"),
    (
        "repair or remove the file, or pass `access_key` and `secret_key`",
        "파일을 고치거나 지우세요. 또는 `access_key`와 `secret_key`를 넘기세요",
    ),
    ("give keys as `access_key` and `secret_key`", "키는 `access_key`와 `secret_key`로 넘기세요"),
    ("give an object with `accessKey` and `secretKey`", "`accessKey`와 `secretKey`가 있는 객체를 주세요"),
    ("set both, or neither", "둘 다 설정하거나 둘 다 설정하지 마세요"),
    ("give it a value, or remove it", "값을 넣거나 지우세요"),
    ("set it or leave it out", "값을 넣거나 빼세요"),
    ("put it between double quotes", "큰따옴표로 감싸세요"),
    (
        "copy it again from the console, without anything around it",
        "앞뒤에 아무것도 붙지 않도록 콘솔에서 다시 복사하세요",
    ),
    ("remove it, or set it like `{}`", "지우거나 `{0}`처럼 설정하세요"),
    (
        "call it by itself to see more; texts of its errors are not repeated, because they may hold a secret",
        "따로 호출해 보면 더 알 수 있습니다. 오류 문구에는 비밀 값이 있을 수 있어 옮기지 않습니다",
    ),
    (
        "allow more with `timeout`, or look at the source of the credentials",
        "`timeout`을 늘리거나 키를 주는 곳을 살펴보세요",
    ),
    // Settings.
    ("leave one of them out", "둘 중 하나를 빼세요"),
    ("leave one of the two out", "둘 중 하나를 빼세요"),
    ("leave `region` and `environment` out", "`region`과 `environment`를 빼세요"),
    ("leave `profile` out", "`profile`을 빼세요"),
    ("leave it out", "빼세요"),
    ("use one of these pairs: {}", "다음 조합 중 하나를 사용하세요: {0}"),
    ("use one of: {}", "다음 중 하나를 사용하세요: {0}"),
    ("write it like `{}`", "`{0}`처럼 쓰세요"),
    (
        "use https; plain http is only for this machine, and for keys of an emulator",
        "https를 사용하세요. http는 이 컴퓨터나 에뮬레이터의 키에만 쓸 수 있습니다",
    ),
    (
        "if your keys may go there, set `allow_host` to `{}`",
        "키를 보내도 되는 곳이라면 `allow_host`를 `{0}`로 설정하세요",
    ),
    ("build it with `redirect(Policy::none())`", "`redirect(Policy::none())`으로 만드세요"),
    ("set it at the client, and leave `{}` out", "HTTP 클라이언트에 설정하고 `{0}`는 빼세요"),
    (
        "set the address of the emulator as `endpoint`, or unset `GUREUM_OFFLINE`",
        "`endpoint`에 에뮬레이터 주소를 넣거나 `GUREUM_OFFLINE`을 해제하세요",
    ),
    (
        "write `http://host:port`, name `{}` in `NO_PROXY`, or set `proxy` to false",
        "`http://host:port`처럼 쓰거나, `NO_PROXY`에 `{0}`를 넣거나, `proxy`를 false로 설정하세요",
    ),
    ("set `endpoint` for another address", "다른 주소는 `endpoint`로 설정하세요"),
    ("set `service` to one of {}", "`service`를 다음 중 하나로 설정하세요: {0}"),
    ("set `language` to `en` or `ko`", "`language`를 `en`이나 `ko`로 설정하세요"),
    ("set `api_version` to a version that exists: {}", "`api_version`을 있는 버전으로 설정하세요: {0}"),
    ("set `{}`", "`{0}`로 설정하세요"),
    ("check the names and kinds of the settings", "설정의 이름과 종류를 확인하세요"),
    (
        "write `1.2`, or `vpc 1.2, ske 1.4` for several services",
        "`1.2`처럼, 여러 서비스라면 `vpc 1.2, ske 1.4`처럼 쓰세요",
    ),
    ("use visible ASCII", "눈에 보이는 ASCII 문자만 사용하세요"),
    ("use letters, digits and `-`", "영문자, 숫자, `-`만 사용하세요"),
    ("send less", "더 적게 보내세요"),
    ("make a client of its own, with keys of that cloud", "그 클라우드의 키로 클라이언트를 따로 만드세요"),
    // Input.
    ("did you mean `{}`?", "`{0}` 말씀이신가요?"),
    ("use `request` for what has no name here", "이름이 없는 것은 `request`로 호출하세요"),
    ("use GET, POST, PUT or DELETE", "GET, POST, PUT, DELETE 중 하나를 사용하세요"),
    ("check the name in the list of operations", "작업 목록에서 이름을 확인하세요"),
    ("check the name in the list of waiters", "대기 목록에서 이름을 확인하세요"),
    ("pass an object, for example `{}`", "객체를 넘기세요. 예: `{0}`"),
    ("pass valid UTF-8", "올바른 UTF-8을 넘기세요"),
    ("pass the id of a resource as `{}`", "자원의 ID를 `{0}`로 넘기세요"),
    ("pass a text, a number or a boolean as `{}`", "`{0}`에는 문자열, 숫자, 불리언 중 하나를 넘기세요"),
    ("pass it as `{}`", "`{0}`로 넘기세요"),
    ("pass what `token()` of a waiter gave", "대기의 `token()`이 준 값을 넘기세요"),
    (
        "pass path and query only; the host is that of the client",
        "경로와 쿼리만 넘기세요. 호스트는 클라이언트의 것입니다",
    ),
    ("pass {} as `{}`", "`{1}`에는 {0} 값을 넘기세요"),
    ("a text", "문자열"),
    ("a whole number", "정수"),
    ("a number", "숫자"),
    ("true or false", "true나 false"),
    ("an array", "배열"),
    ("an object", "객체"),
    ("leave it out, or set `api_version` to {} or later", "빼거나 `api_version`을 {0} 이상으로 설정하세요"),
    ("set `api_version` to {} or later", "`api_version`을 {0} 이상으로 설정하세요"),
    ("start it with one `/`", "`/` 하나로 시작하세요"),
    ("remove it, or escape it as `{}`", "지우거나 `{0}`로 이스케이프하세요"),
    ("write a percent sign that stands for itself as `%25`", "퍼센트 기호 자체는 `%25`로 쓰세요"),
    ("change `{}`, or send it as it is with `validate` off", "`{0}` 값을 바꾸거나, `validate`를 끄고 그대로 보내세요"),
    ("change `{}`: documented is {}", "`{0}` 값을 바꾸세요. 문서의 규칙: {1}"),
    ("check `{}`", "`{0}` 값을 확인하세요"),
    ("documented for it: {}", "문서의 규칙: {0}"),
    // The documented rules.
    ("{} to {} characters", "{0}~{1}자"),
    ("exactly {} characters", "정확히 {0}자"),
    ("at least {} characters", "{0}자 이상"),
    ("at most {} characters", "{0}자 이하"),
    ("at least 1 character", "1자 이상"),
    ("at least 1 item", "1개 이상"),
    ("exactly 1 item", "정확히 1개"),
    ("{} to {} items", "{0}~{1}개"),
    ("exactly {} items", "정확히 {0}개"),
    ("at least {} items", "{0}개 이상"),
    ("at most {} items", "{0}개 이하"),
    ("a multiple of {}", "{0}의 배수"),
    ("must match `{}`", "정규식 `{0}`에 맞아야 합니다"),
    ("a date and time with its zone, such as `{}`", "시간대가 있는 날짜와 시각. 예: `{0}`"),
    (
        "characters of at least {} of the kinds lower-case letter, upper-case letter, digit, other",
        "소문자, 대문자, 숫자, 그 밖의 문자 중 {0}종류 이상",
    ),
    ("none of {} space", "다음 문자와 공백은 쓸 수 없습니다: {0}"),
    ("starts with a letter or a digit", "영문자나 숫자로 시작"),
    ("ends with a letter or a digit", "영문자나 숫자로 끝남"),
    ("starts with a lower-case letter or a digit", "소문자나 숫자로 시작"),
    ("ends with a lower-case letter or a digit", "소문자나 숫자로 끝남"),
    ("starts with a lower-case letter", "소문자로 시작"),
    ("no two hyphens in a row", "하이픈을 연달아 쓸 수 없음"),
    ("lower-case letters, digits and hyphens", "소문자, 숫자, 하이픈"),
    ("lower-case letters, digits and underscores", "소문자, 숫자, 밑줄"),
    ("lower-case letters and digits", "소문자와 숫자"),
    ("letters, digits, hyphens, underscores and dots", "영문자, 숫자, 하이픈, 밑줄, 점"),
    ("letters, digits, hyphens and underscores", "영문자, 숫자, 하이픈, 밑줄"),
    ("letters, digits and hyphens", "영문자, 숫자, 하이픈"),
    ("letters and digits", "영문자와 숫자"),
    ("{} are required when {} is true", "{1}가 true이면 {0}가 필요합니다"),
    ("{} is required when {} is true", "{1}가 true이면 {0}가 필요합니다"),
    // What a refusal is known to mean.
    (
        "a limit on creation is reached; only the vendor's support can raise it",
        "만들 수 있는 한도에 이르렀습니다. 한도는 고객 지원을 통해서만 늘릴 수 있습니다",
    ),
    ("the body lacks the wrapper object", "본문에 감싸는 객체가 없습니다"),
    ("the id is empty", "ID가 비어 있습니다"),
    ("the type of image is missing", "이미지 종류가 없습니다"),
    ("the version is missing", "버전이 없습니다"),
    // Answers and connections.
    ("take it as it came with `.raw()`", "`.raw()`로 온 그대로 받으세요"),
    ("take its bytes", "바이트로 받으세요"),
    ("ask for less at once", "한 번에 더 적게 요청하세요"),
    ("ask for the pages one by one and compare them", "페이지를 하나씩 요청해 비교해 보세요"),
    (
        "check the endpoint; redirects are never followed, because signed requests would leave the configured host",
        "엔드포인트를 확인하세요. 서명한 요청이 설정한 호스트를 벗어나지 않도록 리디렉션은 따르지 않습니다",
    ),
    (
        "check the endpoint, and what stands between here and the service, for example a proxy or a login page",
        "엔드포인트와, 프록시나 로그인 페이지처럼 서비스 사이에 있는 것을 확인하세요",
    ),
    (
        "it says nothing about the resource: the gateway knows no such route or did not accept the signature; check endpoint, \
         region and keys",
        "자원에 대해서는 알 수 없습니다. 게이트웨이에 그런 경로가 없거나 서명이 받아들여지지 않았습니다. 엔드포인트, 리전, 키를 확인하세요",
    ),
    ("call less often", "더 드물게 호출하세요"),
    ("allow more with `{}`, or check the network", "`{0}`를 늘리거나 네트워크를 확인하세요"),
    ("allow more with `{}`", "`{0}`를 늘리세요"),
    ("check the network, the proxy settings and the endpoint", "네트워크, 프록시 설정, 엔드포인트를 확인하세요"),
    ("check that the endpoint speaks TLS 1.2 or newer", "엔드포인트가 TLS 1.2 이상을 지원하는지 확인하세요"),
    (
        "trusting it does not help: make a certificate for the host with `CA:FALSE`, signed by it or by itself",
        "신뢰 목록에 넣어도 소용이 없습니다. 그 인증서나 자기 자신이 서명한, `CA:FALSE`인 호스트 인증서를 만드세요",
    ),
    (
        "check the endpoint and the machine's certificates, or pass your authority as `ca_bundle`",
        "엔드포인트와 이 컴퓨터의 인증서를 확인하거나, 인증 기관을 `ca_bundle`로 넘기세요",
    ),
    (
        "escape what stands in the address, or leave `http_client` out",
        "주소에 있는 것을 이스케이프하거나 `http_client`를 빼세요",
    ),
    (
        "try again; if it stays, look at proxies between here and the service",
        "다시 시도하세요. 계속되면 서비스 사이의 프록시를 살펴보세요",
    ),
    (
        "raise the limit of open files or threads of this process, or use fewer at once",
        "이 프로세스의 파일이나 스레드 한도를 늘리거나, 한 번에 더 적게 쓰세요",
    ),
    // What became of a creation or a deletion.
    (
        "the old secret may be invalid by now; read the current one before calling again",
        "이전 비밀 값은 이미 무효일 수 있습니다. 다시 호출하기 전에 지금 값을 읽어 보세요",
    ),
    ("look for it with `{}` before calling again", "다시 호출하기 전에 `{0}`로 찾아보세요"),
    ("look whether it took effect before calling again", "다시 호출하기 전에 실행되었는지 확인하세요"),
    (
        "choose another name, or use what is there if it is yours",
        "다른 이름을 고르거나, 이미 있는 것이 자신의 것이라면 그것을 쓰세요",
    ),
    (
        "nothing was changed: change it, ask for what is there, or choose another name",
        "아무것도 바꾸지 않았습니다. 직접 바꾸거나, 있는 그대로 요청하거나, 다른 이름을 고르세요",
    ),
    ("wait until it is gone, then call again", "없어질 때까지 기다린 뒤 다시 호출하세요"),
    ("whether it is there is not known, and nothing was made", "이미 있는지 알 수 없고, 아무것도 만들지 않았습니다"),
    (
        "{} of {} are gone; run it again to go on with what is left",
        "{1}개 중 {0}개가 없어졌습니다. 남은 것을 이어서 지우려면 다시 실행하세요",
    ),
    // Waits.
    (
        "the service goes on by itself: wait again, or set a longer `timeout`",
        "서비스는 계속 진행합니다. 다시 기다리거나 `timeout`을 늘리세요",
    ),
    ("resume with a client of the service that the token is from", "토큰을 만든 서비스의 클라이언트로 이어 가세요"),
    ("its log is at {}", "로그 주소: {0}"),
    ("it is being deleted: make another one with `{}`", "삭제되고 있습니다. `{0}`로 새로 만드세요"),
    (
        "it is broken: delete it with `{}` and make another one with `{}`",
        "고장 났습니다. `{0}`로 지우고 `{1}`로 새로 만드세요",
    ),
    (
        "it was not deleted: call `{}` again once nothing depends on it",
        "삭제되지 않았습니다. 의존하는 것이 없어진 뒤 `{0}`를 다시 호출하세요",
    ),
    ("it was ended by force: call `{}` and wait again", "강제로 종료되었습니다. `{0}`를 호출하고 다시 기다리세요"),
    ("it was ended by force: run another one with `{}`", "강제로 종료되었습니다. `{0}`로 새로 실행하세요"),
    (
        "it was stopped, or its lifetime is over: call `{}` and wait again",
        "중지되었거나 수명이 끝났습니다. `{0}`를 호출하고 다시 기다리세요",
    ),
    ("it was stopped: call `{}` and wait again", "중지되었습니다. `{0}`를 호출하고 다시 기다리세요"),
    ("correct what it fails of, and run another one with `{}`", "실패한 원인을 고치고 `{0}`로 새로 실행하세요"),
    (
        "correct what it fails of, then call `{}` and wait again",
        "실패한 원인을 고친 뒤 `{0}`를 호출하고 다시 기다리세요",
    ),
    // Keys that are saved, and what an examination finds.
    ("set `HOME`, or give the keys as variables of the environment", "`HOME`을 설정하거나 키를 환경 변수로 주세요"),
    ("look which profiles there are", "어떤 프로필이 있는지 살펴보세요"),
    ("use letters, digits, `-` and `_`", "영문자, 숫자, `-`, `_`를 사용하세요"),
    (
        "install the certificates of the system (`ca-certificates`), or pass `ca_bundle`",
        "시스템 인증서(`ca-certificates`)를 설치하거나 `ca_bundle`을 넘기세요",
    ),
    ("set the clock, for example with `{}`", "예를 들어 `{0}`로 시계를 맞추세요"),
    ("give it a value, or unset it", "값을 넣거나 변수를 지우세요"),
    ("set it anew", "다시 설정하세요"),
    ("unset one of them", "둘 중 하나를 지우세요"),
    // The life of a client.
    ("make a new client", "클라이언트를 새로 만드세요"),
    ("open a new one", "새로 여세요"),
    ("call again in the child", "자식 프로세스에서 다시 호출하세요"),
    ("start it again in the child", "자식 프로세스에서 다시 시작하세요"),
    ("please report it with the text that the program printed", "프로그램이 출력한 내용과 함께 알려 주세요"),
];

const INSIDE: &[Phrase] = &[
    ("{} or {}", "{0} 또는 {1}"),
    ("at least {}", "{0} 이상"),
    ("at most {}", "{0} 이하"),
    ("{} to {}", "{0}~{1}"),
    ("{} and {}", "{0}, {1}"),
];
