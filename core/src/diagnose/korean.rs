//! The causes in Korean: what is wrong, and what to do.

use super::evidence::Evidence;
use crate::clock::Skew;
use crate::credentials::{CONFIGURATION, Credentials, ENVIRONMENT, PROVIDER, SERVER_ROLE};
use crate::error::AuthenticationCause as Cause;
use crate::operation::Vendor;

pub(super) fn text(cause: Cause, is_certain: bool, evidence: &Evidence<'_>) -> (String, String) {
    let what = what(cause, evidence);
    let probably = if is_certain { "" } else { "아마도 " };
    let who = match evidence.is_loopback {
        true => format!("{} 주소의 서버가", evidence.host),
        false => format!("{}가", name(evidence.vendor)),
    };
    let opening = match cause {
        Cause::NotTheService => "호출이 거부되었습니다".to_owned(),
        Cause::NoPermission | Cause::NotSubscribed => format!("{who} 호출을 거부했습니다"),
        _ => format!("{who} 서명을 거부했습니다"),
    };
    (format!("{opening}: {probably}{what}"), fix(cause, evidence))
}

fn name(vendor: Vendor) -> &'static str {
    match vendor {
        Vendor::Naver => "네이버 클라우드",
        Vendor::Samsung => "삼성 클라우드",
    }
}

fn what(cause: Cause, evidence: &Evidence<'_>) -> String {
    let (key, source, host) = (evidence.credentials.tail(), place(evidence.credentials.source()), evidence.host);
    match cause {
        Cause::ClockSkew if evidence.emulator_blames_clock.is_some() => {
            format!("이 컴퓨터의 시계가 에뮬레이터의 시계보다 {} 있습니다", skew(evidence.skew))
        }
        Cause::ClockSkew => format!("이 컴퓨터의 시계가 {} 있습니다", skew(evidence.skew)),
        Cause::WhitespaceInKey => format!("{source}에서 읽은 키에 공백이나 줄바꿈 문자가 들어 있습니다"),
        Cause::KeysSwapped => format!("{source}에서 읽은 액세스 키와 시크릿 키가 서로 바뀌었습니다"),
        Cause::WrongVendor => {
            format!("{source}에서 읽은 액세스 키({key})는 {}의 키입니다", name(evidence.other_vendor()))
        }
        Cause::WrongSite => match evidence.other_site() {
            Some(site) => format!("{source}에서 읽은 키는 다른 사이트(`{site}`)의 키입니다"),
            None => format!("{source}에서 읽은 액세스 키({key})는 {}의 키가 아닙니다", evidence.place),
        },
        Cause::EmulatorKey if evidence.is_loopback => {
            format!("{source}에서 읽은 액세스 키({key})는 에뮬레이터의 키가 아닙니다")
        }
        Cause::EmulatorKey => emulator_key(evidence.credentials, host),
        Cause::Expired => format!("{source}에서 읽은 임시 키가 만료되었습니다"),
        Cause::NoPermission => format!("{source}에서 읽은 키({key})는 유효하지만 이 작업을 할 권한이 없습니다"),
        Cause::UnknownKey if evidence.has_account_id() => {
            format!("{source}에서 읽은 키나 계정 ID가 틀렸거나, 중지되었거나, 삭제되었습니다(액세스 키: {key})")
        }
        Cause::UnknownKey => format!("{source}에서 읽은 키가 틀렸거나, 중지되었거나, 삭제되었습니다(액세스 키: {key})"),
        Cause::Altered => "중간의 프록시가 주소를 바꾸거나 헤더를 제거합니다".into(),
        Cause::NotSubscribed => format!("액세스 키({key})의 계정이 이 서비스를 신청하지 않았습니다"),
        Cause::NotTheService => {
            format!("응답이 서비스({host})가 아니라 프록시의 로그인 페이지처럼 중간에 있는 것에서 왔습니다")
        }
        Cause::QuotedKey => format!("{source}에서 읽은 키의 앞뒤에 따옴표나 괄호 같은 것이 붙어 있습니다"),
        Cause::WrongLength => format!("{source}에서 읽은 키가 잘렸거나 두 번 붙여 넣어졌습니다(액세스 키: {key})"),
    }
}

pub(super) fn emulator_key(credentials: &Credentials, host: &str) -> String {
    let (key, source) = (credentials.tail(), place(credentials.source()));
    format!("{source}에서 읽은 액세스 키({key})는 에뮬레이터의 키인데, 요청한 곳은 실제 서비스({host})입니다")
}

pub(super) const EMULATOR_KEY_FIX: &str = "`endpoint`에 에뮬레이터 주소를 넣거나 실제 계정의 키를 사용하세요";

fn fix(cause: Cause, evidence: &Evidence<'_>) -> String {
    let fix = match cause {
        Cause::ClockSkew if evidence.emulator_blames_clock.is_some() => {
            "에뮬레이터의 시계를 맞추거나 `clock_skew` 장애를 끝내세요. 이 컴퓨터의 시계는 틀리지 않았을 수 있습니다"
        }
        Cause::ClockSkew => "시계를 맞추세요. 예: `timedatectl set-ntp true`",
        Cause::WhitespaceInKey => "앞뒤에 아무것도 붙지 않도록 두 키를 다시 복사하세요",
        Cause::KeysSwapped => "더 긴 쪽을 시크릿 키 자리에 넣으세요",
        Cause::WrongVendor => return format!("{}의 키를 사용하세요", name(evidence.vendor)),
        Cause::WrongSite if evidence.other_site().is_some() => {
            "민간(public) 사이트의 키를 사용하세요. Data Forest는 그곳에만 있습니다"
        }
        Cause::WrongSite => "그 환경에서 발급한 키를 사용하거나 `environment`와 `region`을 키에 맞추세요",
        Cause::EmulatorKey if evidence.is_loopback => "에뮬레이터가 시작할 때 출력하는 키를 사용하세요",
        Cause::EmulatorKey => EMULATOR_KEY_FIX,
        Cause::Expired => "새로 발급받거나, 자동으로 갱신하는 제공자를 사용하세요",
        Cause::NoPermission => "서브 계정에 이 작업을 허용하는 정책을 부여하세요",
        Cause::UnknownKey if evidence.has_account_id() => {
            "먼저 계정 ID를 빼 보고, 콘솔에서 키가 사용 가능 상태인지 확인한 뒤 두 키를 다시 복사하세요"
        }
        Cause::UnknownKey => "콘솔에서 키가 사용 가능 상태인지 확인한 뒤 두 키를 다시 복사하세요",
        Cause::Altered => return format!("`{0}` 주소는 프록시를 거치지 않게 하세요(`NO_PROXY={0}`)", evidence.host),
        Cause::NotSubscribed => "호출하는 환경과 리전에서 콘솔로 서비스를 신청하세요",
        Cause::NotTheService => "이 컴퓨터의 브라우저로 주소를 열어 보거나 네트워크 담당자에게 문의하세요",
        Cause::QuotedKey => "제거하세요. `.env` 파일이나 컨테이너 설정에서는 따옴표도 값의 일부가 됩니다",
        Cause::WrongLength => "콘솔에서 두 키를 다시 복사하세요",
    };
    fix.into()
}

/// `7분 12초 늦어져`, to stand before 있습니다.
fn skew(skew: Skew) -> String {
    let direction = if skew.is_behind() { "늦어져" } else { "앞서" };
    format!("{} {direction}", skew.in_words(["일", "시간", "분", "초"]))
}

/// Where the keys come from; a file keeps its path.
fn place(source: &str) -> String {
    match source {
        CONFIGURATION => "설정".into(),
        ENVIRONMENT => "환경 변수".into(),
        PROVIDER => "제공자".into(),
        _ => source.replace(SERVER_ROLE, "서버 역할"),
    }
}

#[cfg(test)]
#[path = "../../tests/unit/diagnose/korean.rs"]
mod tests;
