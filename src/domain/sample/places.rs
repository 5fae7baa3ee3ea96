//! Where the towns of a sample network lie, as a table that a coordinator could have opened.

use crate::domain::partners::postcodes::Postcodes;

/// The areas of the postcodes that the towns have, to about a kilometre.
const AREAS: &str = "\
3417;52.05;4.95
3474;52.07;4.80
3641;52.21;4.87
3774;52.17;5.57
3927;52.08;5.54
3951;52.06;5.37
3961;51.97;5.34
4021;51.96;5.42
4064;51.87;5.42
4116;51.91;5.33
4197;51.89;5.29
4241;51.84;5.06
5334;51.80;5.35
6741;52.09;5.62
";

/// Where the towns of every sample network lie.
pub fn postcodes() -> Postcodes {
    Postcodes::read(AREAS.as_bytes()).map(|(table, _)| table).unwrap_or_default()
}
