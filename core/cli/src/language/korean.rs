//! What the command itself says, in Korean. A test looks whether every hint and every text of it is here.

use gureum::engine::{Phrase, Phrases};

/// What stands before an action that somebody is asked about.
pub(super) const IS_MEANT: &str = "다음을 실행할까요";

pub(super) const PHRASES: Phrases = Phrases { whole: WHOLE, inside: &[] };

/// The first one that fits is said, so what varies less comes first.
const WHOLE: &[Phrase] = &[
    // What frames an error.
    ("fix", "해결"),
    ("made", "만든 것"),
    // What was typed.
    ("did you mean `{}`?", "`{0}`를 뜻하셨나요?"),
    ("a value that begins with `{}` is passed as `{}`", "`{0}`로 시작하는 값은 `{1}`처럼 넘기세요"),
    ("pass it without `{}`, behind `{}`", "`{0}` 없이 `{1}` 뒤에 적으세요"),
    ("name one of these commands", "이 명령 가운데 하나를 쓰세요"),
    ("there are {}", "쓸 수 있는 것: {0}"),
    ("`{} --help` lists its options", "옵션은 `{0} --help`에 있습니다"),
    ("`{} --help` lists them", "목록은 `{0} --help`에 있습니다"),
    (
        "`--help` says what there is; keys are never written into a command",
        "쓸 수 있는 것은 `--help`에 있습니다. 키는 명령에 적지 않습니다",
    ),
    ("`--help` says what there is", "쓸 수 있는 것은 `--help`에 있습니다"),
    ("say which one with `--service NAME`", "`--service NAME`으로 어느 것인지 알려 주세요"),
    ("pass `--cloud naver` or `--cloud samsung`", "`--cloud naver`나 `--cloud samsung`을 붙이세요"),
    ("pass `--non-interactive`, and the keys with `--keys`", "`--non-interactive`를 붙이고 키는 `--keys`로 넘기세요"),
    ("pass `--yes` if it is", "맞으면 `--yes`를 붙이세요"),
    ("pass `--save FILE`, or send the output to a file", "`--save FILE`을 붙이거나 출력을 파일로 보내세요"),
    (
        "leave `-o quiet` out, or say with `--query` what is shown",
        "`-o quiet`를 빼거나, 무엇을 보여 줄지 `--query`로 정하세요",
    ),
    ("pass a time such as `{}`, `{}`, `{}` or `{}`", "`{0}`, `{1}`, `{2}`, `{3}` 같은 시간을 넘기세요"),
    ("pass them, or a file with `--from-file`", "값을 넘기거나, 파일을 `--from-file`로 넘기세요"),
    ("pass it, or a file with `--from-file`", "값을 넘기거나, 파일을 `--from-file`로 넘기세요"),
    ("`--generate-skeleton` prints one", "그 틀은 `--generate-skeleton`이 출력합니다"),
    ("`--generate-skeleton` prints what it may hold", "무엇을 담을 수 있는지는 `--generate-skeleton`이 출력합니다"),
    ("pass it as `@file`", "`@file`로 넘기세요"),
    ("pass a whole number", "정수를 넘기세요"),
    ("pass a number", "수를 넘기세요"),
    ("pass one of `true` or `false`", "`true`나 `false`를 넘기세요"),
    ("pass an object in JSON or YAML", "JSON이나 `YAML`로 된 객체를 넘기세요"),
    ("pass a text", "글자를 넘기세요"),
    ("pass the name of an operation", "작업의 이름을 넘기세요"),
    ("pass an object", "객체를 넘기세요"),
    // Questions.
    ("Whose keys", "어느 클라우드의 키"),
    ("Profile", "프로필"),
    ("Access key of {}", "{0} 액세스 키"),
    ("Secret key (not shown)", "시크릿 키(보이지 않음)"),
    ("Replace the keys of {} (access key {}) by {}", "{0} 키(액세스 키 {1})를 {2}로 바꿀까요"),
    ("Remove the keys of {} from {}", "{0} 키를 {1}에서 지울까요"),
    ("leave them out", "빼세요"),
    ("leave one of them out, or pass both", "하나를 빼거나 둘 다 넘기세요"),
    ("leave `--wait` out, and wait with the command `wait`", "`--wait`를 빼고 `wait` 명령으로 기다리세요"),
    ("say which with `--wait=STATE`: {}", "`--wait=STATE`로 어느 상태인지 알려 주세요: {0}"),
    ("take it for one value, and a file for the others", "한 값에만 쓰고 나머지는 파일로 넘기세요"),
    ("check the path", "경로를 확인하세요"),
    ("leave one of them out", "둘 중 하나를 빼세요"),
    ("check quotes and indentation there", "그곳의 따옴표와 들여쓰기를 확인하세요"),
    ("see {} for what an expression may be", "쓸 수 있는 식은 {0}에 있습니다"),
    ("look at it with `-o json`", "`-o json`으로 답을 살펴보세요"),
    ("look at where it goes", "출력이 어디로 가는지 살펴보세요"),
    ("repair or remove the file", "파일을 고치거나 지우세요"),
    ("pass names such as `{}`", "`{0}`처럼 이름을 넘기세요"),
    ("choose another place with `{}`", "`{0}`로 다른 곳을 고르세요"),
    ("choose another place", "다른 곳을 고르세요"),
    ("the report says what", "무엇인지는 보고서에 있습니다"),
    ("try one call of it first", "먼저 한 번 호출해 보세요"),
    // Keys that are saved.
    ("write the keys into a file, or send them to standard input", "키를 파일에 적거나 표준 입력으로 보내세요"),
    (
        "write the access key on the first line and the secret key on the second",
        "첫째 줄에 액세스 키를, 둘째 줄에 시크릿 키를 적으세요",
    ),
    ("`{}` says which there are", "무엇이 있는지는 `{0}`에 나옵니다"),
    (
        "make the folder your own and writable, or give the keys as variables of the environment",
        "폴더를 자신의 것으로 하고 쓸 수 있게 하거나, 키를 환경 변수로 주세요",
    ),
    (
        "name another service with `--service`, or pass `--no-test`",
        "`--service`로 다른 서비스를 대거나 `--no-test`를 붙이세요",
    ),
    ("`--no-test` saves the keys without trying them", "`--no-test`를 붙이면 시험하지 않고 키를 저장합니다"),
    ("name one of that cloud, or leave `--service` out", "그 클라우드의 서비스를 대거나 `--service`를 빼세요"),
    // Reports and tapes.
    ("Send these {} reads with your keys", "이 읽기 {0}개를 당신의 키로 보낼까요"),
    ("the report is in `{}`; look at it before you hand it on", "보고서는 `{0}`에 있습니다. 건네기 전에 살펴보세요"),
    ("not recorded: {}", "녹음하지 못했습니다: {0}"),
    ("no description knows this request", "이 요청은 어느 명세에도 없습니다"),
    (
        "something else writes `{}` too; give each process a tape of its own",
        "다른 곳에서도 `{0}`에 쓰고 있습니다. 프로세스마다 테이프를 따로 두세요",
    ),
    ("cannot write `{}`: {}", "`{0}`에 쓸 수 없습니다: {1}"),
    // Programs that write programs.
    (
        "a client speaks here in JSON, a line each; Ctrl-C ends it",
        "여기서는 클라이언트가 한 줄에 하나씩 JSON으로 말합니다. `Ctrl-C`로 끝냅니다",
    ),
    ("start it from a client of the Model Context Protocol", "`Model Context Protocol` 클라이언트에서 시작하세요"),
    (
        "the person who starts it may allow changes with `--allow-changes`",
        "시작하는 사람이 `--allow-changes`로 변경을 허락할 수 있습니다",
    ),
    ("fields of the operation stand in `input`", "작업의 필드는 `input` 안에 적습니다"),
    ("`{}` without words lists them", "목록은 낱말 없이 부른 `{0}`에 있습니다"),
    ("pass a whole number of 1 or more", "1 이상의 정수를 넘기세요"),
    ("nothing can be changed here", "여기서는 아무것도 바꿀 수 없습니다"),
    ("call it with `{}`", "`{0}`로 호출하세요"),
    ("`{}` says what it takes", "무엇을 받는지는 `{0}`에 나옵니다"),
    ("`{}` lists them", "목록은 `{0}`에 있습니다"),
    ("`{}` finds operations", "작업은 `{0}`로 찾습니다"),
    ("a person can run `{}`", "사람이 `{0}`를 실행할 수 있습니다"),
    ("leave `confirm` out to see what would be sent", "`confirm`을 빼면 무엇이 보내질지 볼 수 있습니다"),
    ("pick what is needed of it with `query`", "필요한 것만 `query`로 고르세요"),
];
