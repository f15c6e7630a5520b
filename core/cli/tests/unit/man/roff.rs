//! One page, in the language of manual pages.

use clap::Command;
use clap_mangen::Man;
use clap_mangen::roff::{Inline, Roff, bold, italic, roman};

/// What is written of it so far.
pub struct Page {
    roff: Roff,
    head: Vec<u8>,
}

impl Page {
    /// The page of a command, with its options.
    pub fn of_command(command: Command) -> Self {
        let has_options = command.get_opts().next().is_some();
        let name = command.get_display_name().unwrap_or(command.get_name()).to_owned();
        let man = Man::new(command.subcommand_value_name("COMMAND"));
        let mut page = Page::begun(&name, &man);
        man.render_synopsis_section(&mut page.head).unwrap();
        man.render_description_section(&mut page.head).unwrap();
        if has_options {
            man.render_options_section(&mut page.head).unwrap();
        }
        page
    }

    /// A page without a command: its name, and what it is.
    pub fn named(name: &str, about: &'static str) -> Self {
        Page::begun(name, &Man::new(Command::new("gureum").display_name(name).about(about)))
    }

    /// Its title has neither day nor version: a page changes when the commands do.
    fn begun(name: &str, man: &Man) -> Self {
        let mut head =
            format!(".TH \"{}\" \"1\" \"\" \"Gureum\" \"Manual of Gureum\"\n", name.to_uppercase()).into_bytes();
        man.render_name_section(&mut head).unwrap();
        Page { roff: Roff::new(), head }
    }

    pub fn section(&mut self, title: &str) {
        self.roff.control("SH", [title]);
    }

    pub fn part(&mut self, title: &str) {
        self.roff.control("SS", [title]);
    }

    /// Paragraphs. What is in back-ticks is bold, what is between stars is meant to be replaced.
    pub fn text(&mut self, text: &str) {
        for (at, paragraph) in text.split("\n\n").enumerate() {
            if at > 0 {
                self.roff.control("PP", []);
            }
            self.roff.text(inlines(paragraph));
        }
    }

    /// A term, and what it means.
    pub fn entry(&mut self, term: &str, meaning: &str) {
        self.roff.control("TP", []);
        self.roff.text(inlines(term));
        self.roff.text(inlines(meaning));
    }

    pub fn example(&mut self, meaning: &str, line: &str) {
        self.entry(meaning, "");
        self.as_it_is(line);
    }

    /// Lines that stay lines.
    pub fn as_it_is(&mut self, text: &str) {
        self.roff.control("nf", []);
        for line in text.lines() {
            self.roff.text([roman(line)]);
        }
        self.roff.control("fi", []);
    }

    pub fn see_also(&mut self, names: impl IntoIterator<Item = String>) {
        self.section("SEE ALSO");
        let names: Vec<_> = names.into_iter().map(|name| format!("`{name}`(1)")).collect();
        self.text(&names.join(", "));
    }

    pub fn written(self) -> String {
        String::from_utf8(self.head).unwrap() + &self.roff.to_roff()
    }
}

fn inlines(text: &str) -> Vec<Inline> {
    let mut inlines = Vec::new();
    for (at, part) in text.split('`').enumerate() {
        if at % 2 == 1 {
            inlines.push(bold(part));
            continue;
        }
        let parts = part.split('*').enumerate().filter(|(_, part)| !part.is_empty());
        inlines.extend(parts.map(|(at, part)| if at % 2 == 1 { italic(part) } else { roman(part) }));
    }
    inlines
}
