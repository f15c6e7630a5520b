//! What a model class holds: its fields and their kinds, read from `_fields` once.

use std::collections::HashMap;

use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyString, PyType};

/// How to fill a model class.
#[pyclass(frozen, module = "gureum._core")]
pub struct Plan {
    pub class: Py<PyType>,
    pub fields: Vec<Field>,
    places: HashMap<String, usize>,
}

pub struct Field {
    pub attribute: Py<PyString>,
    wire: String,
    pub kind: Kind,
}

/// What a field holds.
pub enum Kind {
    Text,
    /// Text in a class of its own, whose only argument it is.
    TextOf(Py<PyType>),
    /// Text with known values; each is made once.
    Choice(Py<PyType>, HashMap<String, Py<PyAny>>),
    Integer,
    Number,
    Boolean,
    Scalar,
    Free,
    Anything,
    Texts,
    List(Box<Kind>),
    Map(Box<Kind>),
    /// A list or map that is `None` where it is absent: in an input that is not the same as an empty one.
    Optional(Box<Kind>),
    Record(Py<PyType>, PyOnceLock<Py<Plan>>),
}

impl Plan {
    /// The plan of a class, made once and kept on the class.
    pub fn of<'py>(class: &Bound<'py, PyType>) -> PyResult<Bound<'py, Plan>> {
        let py = class.py();
        let kept = class.getattr(pyo3::intern!(py, "_plan"))?;
        if let Ok(plan) = kept.cast_into::<Plan>()
            && plan.get().class.is(class)
        {
            return Ok(plan);
        }
        let plan = Bound::new(py, Plan::new(class)?)?;
        class.setattr(pyo3::intern!(py, "_plan"), &plan)?;
        Ok(plan)
    }

    fn new(class: &Bound<'_, PyType>) -> PyResult<Self> {
        let py = class.py();
        let module = py.import(class.getattr("__module__")?.cast_into::<PyString>()?)?;
        let mut fields = Vec::new();
        for row in class.getattr("_fields")?.try_iter()? {
            let (attribute, wire, kind): (String, String, String) = row?.extract()?;
            let attribute = PyString::intern(py, &attribute).unbind();
            fields.push(Field { attribute, wire, kind: Kind::of(&module, &kind)? });
        }
        let places = fields.iter().enumerate().map(|(at, field)| (field.wire.clone(), at)).collect();
        Ok(Plan { class: class.clone().unbind(), fields, places })
    }

    /// The place of a field. Services write their fields in the documented order, so the first guess is nearly always
    /// right.
    pub fn place(&self, wire: &str, guess: usize) -> Option<usize> {
        match self.fields.get(guess) {
            Some(field) if field.wire == wire => Some(guess),
            _ => self.places.get(wire).copied(),
        }
    }
}

impl Kind {
    /// The kind that a name in `_fields` means.
    pub fn of(module: &Bound<'_, PyModule>, name: &str) -> PyResult<Kind> {
        if let Some(inner) = name.strip_prefix("[]") {
            return Ok(Kind::List(Box::new(Kind::of(module, inner)?)));
        }
        if let Some(inner) = name.strip_prefix("{}") {
            return Ok(Kind::Map(Box::new(Kind::of(module, inner)?)));
        }
        if let Some(inner) = name.strip_prefix('?') {
            return Ok(Kind::Optional(Box::new(Kind::of(module, inner)?)));
        }
        let py = module.py();
        let runtime =
            |name: &str| py.import("gureum._model")?.getattr(name)?.cast_into::<PyType>().map_err(PyErr::from);
        Ok(match name {
            "text" => Kind::Text,
            "time" => Kind::TextOf(runtime("Timestamp")?.unbind()),
            "secret" => Kind::TextOf(runtime("Secret")?.unbind()),
            "int" => Kind::Integer,
            "number" => Kind::Number,
            "bool" => Kind::Boolean,
            "scalar" => Kind::Scalar,
            "free" => Kind::Free,
            "any" => Kind::Anything,
            "texts" => Kind::Texts,
            name => Kind::of_class(module.getattr(name)?.cast_into::<PyType>()?)?,
        })
    }

    fn of_class(class: Bound<'_, PyType>) -> PyResult<Kind> {
        if !class.is_subclass_of::<PyString>()? {
            return Ok(Kind::Record(class.unbind(), PyOnceLock::new()));
        }
        let mut known = HashMap::new();
        for value in class.getattr("_known")?.try_iter()? {
            let value = value?;
            known.insert(value.extract::<String>()?, class.call1((value,))?.unbind());
        }
        Ok(Kind::Choice(class.unbind(), known))
    }

    pub fn plan<'a>(&'a self, py: Python<'_>) -> PyResult<&'a Plan> {
        match self {
            Kind::Record(class, plan) => {
                let plan = plan.get_or_try_init(py, || Plan::of(class.bind(py)).map(Bound::unbind))?;
                Ok(plan.get())
            }
            _ => Err(PyTypeError::new_err("this kind is no record")),
        }
    }
}
