//! Why the database did not do what it was asked.

use crate::app::keep::Trouble;
use idb::Error;
use wasm_bindgen::JsValue;

/// Why the database did not do what it was asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// The device or the browser has no room left.
    Full,
    /// The browser does not let the site store anything.
    Blocked,
    /// It does not answer.
    Silent,
    /// A newer app made it.
    Newer,
    /// The connection was closed.
    Closed,
    /// Nothing may be written any more.
    Halted,
    /// Something else.
    Other,
}

impl Fault {
    /// The fault that this error means.
    pub(super) fn of(error: Error) -> Self {
        match error {
            Error::DomException(exception) => Self::named(&exception.name()),
            Error::IndexedDbNotFound(_) => Self::Blocked,
            Error::IndexedDbOpenFailed(thrown)
            | Error::IndexedDbDeleteFailed(thrown)
            | Error::TransactionOpenFailed(thrown)
            | Error::ObjectStoreNotFound(thrown)
            | Error::GetFailed(thrown)
            | Error::GetAllFailed(thrown)
            | Error::GetAllKeysFailed(thrown)
            | Error::CountFailed(thrown)
            | Error::UpdateFailed(thrown)
            | Error::DeleteFailed(thrown)
            | Error::ClearFailed(thrown) => Self::thrown(&thrown),
            _ => Self::Other,
        }
    }

    /// The fault that goes by this name.
    pub fn named(name: &str) -> Self {
        match name {
            "QuotaExceededError"
            | "NS_ERROR_DOM_QUOTA_REACHED"
            | "NS_ERROR_FILE_NO_DEVICE_SPACE" => Self::Full,
            "SecurityError" | "NotAllowedError" => Self::Blocked,
            "VersionError" => Self::Newer,
            "InvalidStateError" => Self::Closed,
            _ => Self::Other,
        }
    }

    /// What was thrown has a name, whatever it is.
    fn thrown(thrown: &JsValue) -> Self {
        let name = js_sys::Reflect::get(thrown, &JsValue::from_str("name"));
        name.ok().and_then(|name| name.as_string()).map_or(Self::Other, |name| Self::named(&name))
    }
}

impl From<Fault> for Trouble {
    fn from(fault: Fault) -> Self {
        match fault {
            Fault::Full => Self::Full,
            Fault::Blocked => Self::Blocked,
            Fault::Silent => Self::Silent,
            Fault::Newer => Self::NewerApp,
            Fault::Closed | Fault::Halted | Fault::Other => Self::Other,
        }
    }
}
