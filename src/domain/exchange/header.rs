//! What stands above the records of a file.

use super::{Invalid, MAJOR, MINOR};
use crate::domain::json::{Json, Map};
use crate::domain::record::{Content, ExportId, Version};
use crate::domain::time::Moment;

/// The name of the format.
pub(super) const FORMAT: &str = "talentscan";

/// What a text of ours holds near its beginning, even when it was cut or re-indented.
pub(super) const MARK: &str = "\"talentscan\"";

/// What a file is meant for. A hint, no more: every file opens in every role.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileKind {
    /// Everything of the people who filled in, for the school's own collector.
    Personal,
    /// What a school gives to a coordinator.
    School,
    /// A coordinator's overview.
    Overview,
    /// An invitation.
    Round,
    /// What the rescue screen could save.
    Rescue,
}

impl FileKind {
    const ALL: [Self; 5] =
        [Self::Personal, Self::School, Self::Overview, Self::Round, Self::Rescue];

    /// The name in the file.
    pub fn name(self) -> &'static str {
        match self {
            Self::Personal => "personal",
            Self::School => "school",
            Self::Overview => "overview",
            Self::Round => "round",
            Self::Rescue => "rescue",
        }
    }
}

/// What stands above the records of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Header {
    /// The major version of the format: another one is another language.
    pub major: u32,
    /// The minor version: a newer one adds names that this app keeps and passes on.
    pub minor: u32,
    /// What the file is meant for; `None` when a newer app meant something new.
    pub kind: Option<FileKind>,
    /// The identity of this file.
    pub export_id: Option<ExportId>,
    /// When it was written, in UTC, by the clock of that device.
    pub written_at: Option<Moment>,
    /// The version of the app that wrote it.
    pub app_version: String,
    /// The build of the app that wrote it.
    pub app_build: String,
    /// How many forms it holds, one by one or counted, as a check for people.
    pub responses: u32,
    /// How many organisations it holds.
    pub organisations: u32,
}

impl Header {
    /// The header of a file of these versions, written by this app.
    pub fn new<'v>(
        kind: FileKind,
        export_id: ExportId,
        written_at: Moment,
        build: &str,
        versions: impl IntoIterator<Item = &'v Version>,
    ) -> Self {
        let (mut responses, mut organisations) = (0, 0);
        for version in versions {
            match version.content() {
                Content::Response(_) => responses += 1,
                Content::Tally(tally) => responses += tally.counts.forms,
                Content::Organisation(_) => organisations += 1,
                _ => {}
            }
        }
        Self {
            major: MAJOR,
            minor: MINOR,
            kind: Some(kind),
            export_id: Some(export_id),
            written_at: Some(written_at),
            app_version: env!("CARGO_PKG_VERSION").to_owned(),
            app_build: build.to_owned(),
            responses,
            organisations,
        }
    }

    pub(super) fn write(&self) -> Map {
        let mut map = Map::new();
        let mut put = |name: &str, value: Json| map.insert(name.to_owned(), value);
        put("format", FORMAT.into());
        put("version", pair(("major", self.major.into()), ("minor", self.minor.into())));
        if let Some(kind) = self.kind {
            put("kind", kind.name().into());
        }
        if let Some(export_id) = self.export_id {
            put("export_id", export_id.to_string().into());
        }
        if let Some(written_at) = self.written_at {
            put("written_at", format!("{written_at}Z").into());
        }
        let app = pair(
            ("version", self.app_version.as_str().into()),
            ("build", self.app_build.as_str().into()),
        );
        put("app", app);
        let holds = pair(
            ("responses", self.responses.into()),
            ("organisations", self.organisations.into()),
        );
        put("holds", holds);
        map
    }

    pub(super) fn read(map: &Map) -> Result<Self, Invalid> {
        let version = |name| map.get("version").and_then(|version| number(version.get(name)));
        let text = |name| map.get(name).and_then(Json::as_text);
        let app = |name| map.get("app").and_then(|app| app.get(name)).and_then(Json::as_text);
        let holds = |name| map.get("holds").and_then(|holds| number(holds.get(name)));
        Ok(Self {
            major: version("major").ok_or(Invalid("version"))?,
            minor: version("minor").ok_or(Invalid("version"))?,
            kind: text("kind")
                .and_then(|name| FileKind::ALL.into_iter().find(|kind| kind.name() == name)),
            export_id: text("export_id").and_then(ExportId::parse),
            written_at: text("written_at").and_then(Moment::parse),
            app_version: app("version").unwrap_or_default().to_owned(),
            app_build: app("build").unwrap_or_default().to_owned(),
            responses: holds("responses").unwrap_or_default(),
            organisations: holds("organisations").unwrap_or_default(),
        })
    }
}

fn pair((first, one): (&str, Json), (second, other): (&str, Json)) -> Json {
    Json::Map([(first.to_owned(), one), (second.to_owned(), other)].into_iter().collect())
}

fn number(value: Option<&Json>) -> Option<u32> {
    value?.as_integer().and_then(|number| u32::try_from(number).ok())
}
