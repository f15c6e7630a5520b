//! The refusals that the descriptions name (`x-errors`).
//!
//! Made by `cargo dev generate` from `core/api`; do not edit.

/// A refusal of one operation.
#[derive(Debug)]
pub struct Documented {
    pub operation: &'static str,
    pub status: u16,
    pub code: Option<&'static str>,
    /// `…` stands for any text.
    pub message: Option<&'static str>,
    /// Why the emulator never answers so.
    pub unprovoked: Option<&'static str>,
}

pub static DOCUMENTED: &[Documented] = &[
    Documented {
        operation: "aiMlOps.checkClusterVersion",
        status: 400,
        code: Some("ValidationError"),
        message: Some("Field required"),
        unprovoked: None,
    },
    Documented { operation: "aiMlOps.checkClusterVersion", status: 400, code: None, message: None, unprovoked: None },
    Documented { operation: "aiMlOps.checkDuplication", status: 400, code: None, message: None, unprovoked: None },
    Documented {
        operation: "aiMlOps.createPlatform",
        status: 400,
        code: Some("ValidationError"),
        message: Some("Field required"),
        unprovoked: None,
    },
    Documented {
        operation: "aiMlOps.getPlatformDetails",
        status: 404,
        code: Some("PRODUCT-AI-ANALYTICS-USER-0002"),
        message: None,
        unprovoked: None,
    },
    Documented { operation: "aiMlOps.getPlatformDetails", status: 400, code: None, message: None, unprovoked: None },
    Documented { operation: "aiMlOps.deletePlatform", status: 400, code: None, message: None, unprovoked: None },
    Documented { operation: "aiMlOps.listNodes", status: 404, code: Some("NotFound"), message: None, unprovoked: None },
    Documented { operation: "aiMlOps.listNodes", status: 400, code: None, message: None, unprovoked: None },
    Documented {
        operation: "aiMlOps.listStorageClasses",
        status: 404,
        code: Some("NotFound"),
        message: None,
        unprovoked: None,
    },
    Documented { operation: "aiMlOps.listStorageClasses", status: 400, code: None, message: None, unprovoked: None },
    Documented {
        operation: "aiMlOps.validateClusterResourceSize",
        status: 400,
        code: None,
        message: None,
        unprovoked: None,
    },
    Documented {
        operation: "cloudMl.checkDuplication",
        status: 404,
        code: None,
        message: None,
        unprovoked: Some("Every tenant of the emulator has the service."),
    },
    Documented {
        operation: "cloudMl.listImages",
        status: 404,
        code: None,
        message: None,
        unprovoked: Some("Every tenant of the emulator has the service."),
    },
    Documented {
        operation: "registries.create",
        status: 403,
        code: Some("CONTAINER_REGISTRY.NON_VISIBILITY.MAX"),
        message: None,
        unprovoked: None,
    },
    Documented {
        operation: "registries.delete",
        status: 500,
        code: Some("ContactAdminForAssistance"),
        message: None,
        unprovoked: None,
    },
    Documented {
        operation: "accounts.create",
        status: 400,
        code: None,
        message: Some("invalid request parameter (password, '…')"),
        unprovoked: None,
    },
    Documented {
        operation: "accounts.create",
        status: 400,
        code: None,
        message: Some("exceeded limit on resource quota"),
        unprovoked: Some("A user can have one account only, and that is said first."),
    },
    Documented {
        operation: "accounts.create",
        status: 200,
        code: None,
        message: Some("Data Forest can only create and use one account per user."),
        unprovoked: None,
    },
    Documented {
        operation: "accounts.getDetail",
        status: 403,
        code: Some("10002"),
        message: Some("resource ('…') is not allowed or not exists"),
        unprovoked: None,
    },
    Documented {
        operation: "accounts.resetKerberosKeytab",
        status: 400,
        code: None,
        message: Some("invalid request parameter (constraint violation NotEmpty, id): "),
        unprovoked: None,
    },
    Documented {
        operation: "accounts.resetPassword",
        status: 400,
        code: None,
        message: Some("invalid request parameter (password, '…')"),
        unprovoked: None,
    },
    Documented {
        operation: "notebooks.create",
        status: 400,
        code: None,
        message: Some("exceeded limit on resource quota"),
        unprovoked: None,
    },
    Documented {
        operation: "apps.create",
        status: 400,
        code: None,
        message: Some("exceeded limit on resource quota"),
        unprovoked: None,
    },
    Documented {
        operation: "aiWorkspaces.create",
        status: 400,
        code: None,
        message: Some("exceeded limit on resource quota"),
        unprovoked: None,
    },
    Documented { operation: "resources.show", status: 403, code: Some("Forbidden"), message: None, unprovoked: None },
    Documented { operation: "keypairs.create", status: 409, code: None, message: None, unprovoked: None },
    Documented {
        operation: "vpcs.create",
        status: 400,
        code: Some("scp-network.vpc.exceed-max-count"),
        message: None,
        unprovoked: None,
    },
];
