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
    /// How many there may be.
    pub most: Option<usize>,
    /// Fields in which those are alike that are counted.
    pub alike: &'static [&'static str],
    /// Addresses of which no two may have the same.
    pub addresses: Option<Addresses>,
    /// Another resource that tells how many there may be of all.
    pub quota: Option<Quota>,
    /// Field with a list, each element of which is a row of the list of all.
    pub spread: Option<&'static str>,
    /// Fields that are made up of other ones at the creation, which stand in braces.
    pub made: &'static [(&'static str, &'static str)],
    /// Inputs that set a field of another name, with dots for what lies deeper.
    pub sets: &'static [(&'static str, &'static str)],
    /// Fields that only the answer of the creation has: name, value, and the input that makes it absent.
    pub once: &'static [(&'static str, &'static str, Option<&'static str>)],
    /// Other resources that it needs.
    pub needs: &'static [Need],
    /// Values of inputs with which `Put` takes away.
    pub drop: &'static [(&'static str, &'static str)],
    /// Lists inside it that grow.
    pub parts: &'static [Part],
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
    /// Makes the one that is named, or changes it if it is there.
    Set,
    /// Shows all.
    List,
    /// Shows one.
    Show,
    /// Changes one.
    Change,
    /// Deletes one.
    Delete,
    /// Makes one unless it is there, or takes it away.
    Put,
    /// Adds to a list inside it.
    Add,
    /// Says in this field whether there is one with the fields that are given.
    Exists(&'static str),
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
    /// Own fields that repeat a field of it, with dots for what lies deeper. A list of inputs makes a list.
    pub copies: &'static [(&'static str, &'static str)],
    /// Inputs that name what it must belong to, by its field of the same name.
    pub of: &'static [&'static str],
    /// Whether this one goes with it; otherwise it cannot be deleted while it is needed.
    pub goes_along: bool,
}

/// Ranges of addresses in CIDR notation, of which no two overlap.
#[derive(Debug)]
pub struct Addresses {
    /// Input that brings one.
    pub input: &'static str,
    /// Path of the field that holds them, with dots; lists are passed through.
    pub at: &'static str,
    /// Input that names what they must lie in: only those in the same are compared.
    pub of: Option<&'static str>,
}

/// A limit that a row of another resource tells.
#[derive(Debug)]
pub struct Quota {
    /// Where the row is.
    pub resource: &'static Resource,
    /// Fields of the row with their values.
    pub row: &'static [(&'static str, &'static str)],
    /// Its fields with the limit; the first one that holds a number counts.
    pub value: &'static [&'static str],
}

/// An input that names a resource of another service.
#[derive(Debug)]
pub struct Reference {
    /// Path of the input, with dots; lists are passed through.
    pub path: &'static str,
    /// What it names.
    pub resource: &'static Resource,
    /// Fields of the resource, one of which has the value; its id if there are none.
    pub by: &'static [&'static str],
    /// States that it must be in; none if any will do.
    pub states: &'static [&'static str],
    /// Inputs beside this one that name what it must belong to, by its field of the same name.
    pub of: &'static [&'static str],
    /// There is none.
    pub unknown: Words,
    /// It is in no state for this.
    pub unready: Words,
}

/// A list inside a resource. What is added is made of the inputs, with an id and a time of its own.
#[derive(Debug)]
pub struct Part {
    /// Field that holds the list.
    pub field: &'static str,
    /// Operations that add to it; the creation may be among them.
    pub add: &'static [&'static str],
    /// Field with the number of its elements.
    pub count: Option<&'static str>,
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
    /// There are as many as there may be.
    pub full: Words,
}

/// Status, and code and message where they are known.
#[derive(Debug, PartialEq, Eq)]
pub struct Words(pub u16, pub Option<&'static str>, pub Option<&'static str>);
