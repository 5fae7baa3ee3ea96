//! Every reason of the learning partners, in plain words: whole sentences with the names and
//! figures in them, none of them the same as another.

mod left_out;
mod pair;
mod plan;
mod settings;
mod stage;
