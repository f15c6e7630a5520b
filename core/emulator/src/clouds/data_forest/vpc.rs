//! What a notebook is built from: networks, login keys, types and server sizes.
//!
//! In the cloud these belong to other services. Here every user has the same small
//! set. VPC 8717 with subnet 13594, the notebook type and the login key are the
//! vendor's samples; the second VPC and the private subnet are made up, so that a
//! wrong choice can be refused; so are the server types, because no real code of
//! one could be read.

pub(super) const TYPE_CODE: &str = "SW.DFRNT.OS.LNX64.CNTOS.0708.B050";
pub(super) const TYPE_NAME: &str = "Jupyter Lab";
pub(super) const LOGIN_KEY: &str = "test-key";
pub(super) const ZONE: &str = "KR-2";

#[derive(Debug)]
pub(super) struct Vpc {
    pub number: i64,
    pub name: &'static str,
    pub ipv4_cidr: &'static str,
    pub created: &'static str,
}

#[derive(Debug)]
pub(super) struct Subnet {
    pub number: i64,
    pub vpc: i64,
    pub name: &'static str,
    pub cidr: &'static str,
    pub zone: (i64, &'static str),
    pub is_public: bool,
    pub created: &'static str,
}

pub(super) const VPCS: [Vpc; 2] = [
    Vpc { number: 9166, name: "vpc2", ipv4_cidr: "10.10.0.0/16", created: "2023-06-08T10:00:00.000+09:00" },
    Vpc { number: 8717, name: "test-vpc", ipv4_cidr: "172.16.0.0/16", created: "2023-06-07T06:18:03.284+09:00" },
];

pub(super) const SUBNETS: [Subnet; 3] = [
    Subnet {
        number: 13_594,
        vpc: 8717,
        name: "prisub-kr",
        cidr: "172.16.3.0/24",
        zone: (3, ZONE),
        is_public: true,
        created: "2023-05-16T15:00:48.066+09:00",
    },
    Subnet {
        number: 13_595,
        vpc: 8717,
        name: "private-kr",
        cidr: "172.16.4.0/24",
        zone: (3, ZONE),
        is_public: false,
        created: "2023-05-16T15:02:10.511+09:00",
    },
    Subnet {
        number: 14_001,
        vpc: 9166,
        name: "public-kr-1",
        cidr: "10.10.1.0/24",
        zone: (2, "KR-1"),
        is_public: true,
        created: "2023-06-08T10:03:00.000+09:00",
    },
];

pub(super) const SERVER_TYPES: [(&str, &str); 2] =
    [("SVR.EXAMPLE", "vCPU 4EA, Memory 16GB"), ("SVR.EXAMPLE.LARGE", "vCPU 8EA, Memory 32GB")];

impl Vpc {
    pub fn find(number: i64) -> Option<&'static Self> {
        VPCS.iter().find(|vpc| vpc.number == number)
    }
}

impl Subnet {
    pub fn find(vpc: i64, number: i64) -> Option<&'static Self> {
        SUBNETS.iter().find(|subnet| subnet.vpc == vpc && subnet.number == number)
    }

    /// Documented: only public subnets in zone KR-2 are taken.
    pub fn takes_notebooks(&self) -> bool {
        self.is_public && self.zone.1 == ZONE
    }
}

/// What a server type is called, if it exists.
pub(super) fn server_description(code: &str) -> Option<&'static str> {
    SERVER_TYPES.iter().find(|(known, _)| *known == code).map(|(_, description)| *description)
}

pub(super) fn is_login_key(name: &str) -> bool {
    name == LOGIN_KEY
}
