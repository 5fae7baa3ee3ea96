//! Format 1 of a tally.

use super::{
    Invalid, Json, Map, date_at, ids_at, number_at, optional, owned_text, put, put_some, put_text,
    put_texts, put_true, record_at, small_number, texts_at, true_at, word,
};
use crate::domain::figure::ambition::Pairs;
use crate::domain::figure::counts::Counts;
use crate::domain::figure::score::Score;
use crate::domain::instrument::InstrumentId;
use crate::domain::ordered::VecMap;
use crate::domain::response::Series;
use crate::domain::tally::{Aggregate, Tally};

pub(super) fn write(tally: &Tally) -> Map {
    let mut map = Map::new();
    put_text(&mut map, "instrument", tally.instrument.name());
    put(&mut map, "instrument_version", tally.instrument_version);
    put_some(&mut map, "organisation", tally.organisation.map(|id| id.to_string()));
    put_some(&mut map, "round", tally.round.map(|id| id.to_string()));
    put_true(&mut map, "follow_up", tally.follow_up);
    put_texts(&mut map, "asks", &tally.asks);
    put_text(&mut map, "series", tally.series.name());
    put(&mut map, "first_on", tally.first_on.to_string());
    put(&mut map, "last_on", tally.last_on.to_string());
    let covers: Json = tally.covers.iter().map(|id| id.to_string().into()).collect();
    put(&mut map, "covers", covers);
    put(&mut map, "forms", tally.counts.forms);
    put(&mut map, "domains", by_name(&tally.counts.domains, score));
    put(&mut map, "statements", by_name(&tally.counts.applies, |counts| numbers(counts.as_ref())));
    put(&mut map, "pairs", by_name(&tally.counts.pairs, pairs));
    put(
        &mut map,
        "examples",
        by_name(&tally.examples, |texts| texts.iter().map(|text| text.as_str().into()).collect()),
    );
    for empty in ["domains", "statements", "pairs", "examples"] {
        if map.get(empty).and_then(Json::as_map).is_some_and(Map::is_empty) {
            map.remove(empty);
        }
    }
    map
}

/// The tally; `None` when its instrument or its series is one of a newer app.
pub(super) fn read(map: &Map) -> Result<Option<Tally>, Invalid> {
    let Some(instrument) = word(map, "instrument", InstrumentId::named)? else {
        return Ok(None);
    };
    let Some(series) = word(map, "series", Series::named)? else {
        return Ok(None);
    };
    let version = number_at(map, "instrument_version")?.ok_or(Invalid("instrument_version"))?;
    let forms = number_at(map, "forms")?.ok_or(Invalid("forms"))?;
    let mut tally = Tally {
        instrument,
        instrument_version: version,
        organisation: record_at(map, "organisation")?,
        round: record_at(map, "round")?,
        follow_up: true_at(map, "follow_up")?,
        asks: texts_at(map, "asks")?,
        series,
        first_on: date_at(map, "first_on")?.ok_or(Invalid("first_on"))?,
        last_on: date_at(map, "last_on")?.ok_or(Invalid("last_on"))?,
        covers: ids_at(map, "covers")?.ok_or(Invalid("covers"))?,
        counts: Aggregate { forms, ..Aggregate::default() },
        examples: VecMap::new(),
    };
    tally.counts.domains = named(map, "domains", read_score)?;
    tally.counts.applies = named(map, "statements", |value| read_numbers(value).map(Counts::new))?;
    tally.counts.pairs = named(map, "pairs", read_pairs)?;
    tally.examples =
        named(map, "examples", |value| value.as_list()?.iter().map(owned_text).collect())?;
    Ok(Some(tally))
}

fn by_name<T>(entries: &VecMap<String, T>, to_json: impl Fn(&T) -> Json) -> Map {
    entries.iter().map(|(name, entry)| (name.clone(), to_json(entry))).collect()
}

fn named<T>(
    map: &Map,
    name: &'static str,
    from_json: impl Fn(&Json) -> Option<T>,
) -> Result<VecMap<String, T>, Invalid> {
    optional(map, name, |value| {
        value.as_map()?.iter().map(|(id, entry)| Some((id.clone(), from_json(entry)?))).collect()
    })
    .map(Option::unwrap_or_default)
}

fn score(score: &Score) -> Json {
    let wide = |number: u64| {
        Json::Integer(i64::try_from(number).unwrap_or(crate::domain::json::MAX_INTEGER))
    };
    let mut map = Map::new();
    put(&mut map, "n", score.n);
    put(&mut map, "sum", wide(score.sum));
    put(&mut map, "sum_squares", wide(score.sum_squares));
    map.into()
}

fn read_score(value: &Json) -> Option<Score> {
    let wide =
        |name| value.get(name).and_then(Json::as_integer).and_then(|n| u64::try_from(n).ok());
    Some(Score {
        n: small_number(value.get("n")?)?,
        sum: wide("sum")?,
        sum_squares: wide("sum_squares")?,
    })
}

fn numbers(list: &[u32]) -> Json {
    list.iter().map(|&number| number.into()).collect()
}

fn read_numbers<const K: usize>(value: &Json) -> Option<[u32; K]> {
    let list: Option<Vec<u32>> = value.as_list()?.iter().map(small_number).collect();
    list?.try_into().ok()
}

fn pairs(pairs: &Pairs) -> Json {
    let mut map = Map::new();
    put(&mut map, "both", pairs.both.iter().map(|row| numbers(row)).collect::<Json>());
    put(&mut map, "ambition_only", numbers(&pairs.ambition_only));
    put(&mut map, "now_only", numbers(&pairs.now_only));
    map.into()
}

fn read_pairs(value: &Json) -> Option<Pairs> {
    let rows: Option<Vec<[u32; 4]>> =
        value.get("both")?.as_list()?.iter().map(read_numbers).collect();
    Some(Pairs {
        both: rows?.try_into().ok()?,
        ambition_only: read_numbers(value.get("ambition_only")?)?,
        now_only: read_numbers(value.get("now_only")?)?,
    })
}
