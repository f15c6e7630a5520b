//! The shape of the table `generated/resources.rs`: what is described of a resource that no code is written for.

/// A resource that is kept by its description alone.
pub struct Resource {
    /// `module/tag`; one name, one resource.
    pub name: &'static str,
    /// The word for it in refusals.
    pub word: &'static str,
    /// Input of the operations that names it.
    pub input: &'static str,
    /// Its field that is its id.
    pub key: &'static str,
    /// Field that holds it in answers, and in inputs if there is one of that name; empty if its fields stand alone.
    pub item: &'static str,
    /// All its fields that are ever shown. Nothing else is kept: what is not shown may be a secret.
    pub fields: &'static [&'static str],
    /// Field with its state.
    pub state: Option<&'static str>,
    /// Field with the time of its creation.
    pub created: Option<&'static str>,
    /// Field with the time of its last change.
    pub changed: Option<&'static str>,
    /// Fields of which no two have the same value.
    pub unique: &'static [&'static str],
    /// Other resources that it needs.
    pub needs: &'static [Need],
    /// Inputs of the list that compare with a field of another name.
    pub filters: &'static [(&'static str, &'static str)],
    /// Fields of answers that stand for a field of another name.
    pub answer: &'static [(&'static str, &'static str)],
    /// Values, in JSON, of fields that a creation leaves out.
    pub defaults: &'static [(&'static str, &'static str)],
    /// Field of the list's answer that holds the rows.
    pub items: &'static str,
    /// Field of the list's answer with the number of all rows.
    pub total: Option<&'static str>,
    /// How the list is cut.
    pub pages: Pages,
    /// Rows on a page when no number is asked for.
    pub per_page: usize,
    /// What happens with time.
    pub steps: Steps,
    /// What is said when something is not possible.
    pub refusals: Refusals,
    /// What there is from the start, in JSON: the documented rows where nothing creates any.
    pub samples: &'static str,
}

// Resources may need each other in a circle: what they need is named, not shown.
impl std::fmt::Debug for Resource {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("Resource").field(&self.name).finish()
    }
}

/// What an operation does to the resource of its group.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Action {
    /// Makes one.
    Create,
    /// Shows all.
    List,
    /// Shows one.
    Show,
    /// Changes one.
    Change,
    /// Deletes one.
    Delete,
    /// Something else, of which only the documented answer is known.
    Other,
}

/// Another resource that must be there.
#[derive(Debug)]
pub struct Need {
    /// Input that names it, or several.
    pub input: &'static str,
    /// What it is.
    pub resource: &'static Resource,
    /// States that it must be in; none if any will do.
    pub states: &'static [&'static str],
    /// Own fields that repeat a field of it.
    pub copies: &'static [(&'static str, &'static str)],
    /// Whether this one goes with it; otherwise it cannot be deleted while it is needed.
    pub goes_along: bool,
}

/// How a list is cut. The texts are paths of inputs.
#[derive(Debug, PartialEq, Eq)]
pub enum Pages {
    /// Not at all.
    Whole,
    /// Page and size; the number of the first page.
    Number(&'static str, &'static str, usize),
    /// Offset and limit.
    Offset(&'static str, &'static str),
    /// Id of the last row that was seen, and limit.
    Marker(&'static str, &'static str),
}

/// States with the seconds that each lasts; the last of a creation or change stays.
#[derive(Debug, PartialEq, Eq)]
pub struct Steps {
    /// After a creation.
    pub create: &'static [(&'static str, u64)],
    /// After a change.
    pub change: &'static [(&'static str, u64)],
    /// After a deletion, until it is gone.
    pub delete: &'static [(&'static str, u64)],
    /// Where a creation ends that goes wrong.
    pub failed: Option<&'static str>,
}

/// What is said when something is not possible.
#[derive(Debug, PartialEq, Eq)]
pub struct Refusals {
    /// There is none of this id.
    pub unknown: Words,
    /// Another one has the name.
    pub taken: Words,
    /// Another resource needs it.
    pub in_use: Words,
    /// It is not in a state for this.
    pub unready: Words,
}

/// Status, and code and message where they are known.
#[derive(Debug, PartialEq, Eq)]
pub struct Words(pub u16, pub Option<&'static str>, pub Option<&'static str>);
