// Removes the configuration of the module treatment-faq from this Magnolia instance.
//
// Run it as superuser, once on each instance, BEFORE you take the jar away: without the jar, the servlet that stays
// configured makes the addresses of the service, and pages, answer 500. Then stop Magnolia, remove the jar and start again.
// What it does not touch: FAQs (the workspace treatment-faqs stays) and pages. It lists the pages and components that
// still use a template of the module: visitors would see an error there.
import info.magnolia.context.MgnlContext

def config = MgnlContext.getJCRSession('config')
def roles = MgnlContext.getJCRSession('userroles')
def users = MgnlContext.getJCRSession('users')
def website = MgnlContext.getJCRSession('website')

def query = website.workspace.queryManager.createQuery(
        "SELECT * FROM [nt:base] WHERE [mgnl:template] LIKE 'treatment-faq:%'", 'JCR-SQL2')
query.execute().nodes.each { node ->
    println "still used: website:${node.path} (${node.getProperty('mgnl:template').string})"
}

def remove = { session, path ->
    if (session.itemExists(path)) {
        session.removeItem(path)
        println "removed: ${session.workspace.name}:${path}"
    }
}

['/server/filters/servlets/treatment-faq-delivery',
 '/server/filters/csrfTokenSecurity/bypasses/treatmentFaq',
 '/modules/cache/config/contentCaching/defaultPageCache/cachePolicy/shouldBypassVoters/urls/excludes/treatmentFaq',
 '/modules/treatment-faq',
].each { path -> remove(config, path) }

// Extensions that installation added to lists of the cache
def extensions
extensions = { node ->
    node.properties.findAll { it.name.startsWith('treatmentFaq-') }.each { remove(config, it.path) }
    node.nodes.toList().each { child ->
        if (child.name == 'treatmentFaqHandout') {
            remove(config, child.path)
        } else {
            extensions(child)
        }
    }
}
if (config.nodeExists('/modules/cache/config')) {
    extensions(config.getNode('/modules/cache/config'))
}

// The roles, wherever an administrator moved them, and who has them
def identifiers = []
def faqRoles
faqRoles = { node ->
    node.nodes.toList().each { child ->
        if (child.name.startsWith('treatment-faq-')) {
            identifiers << child.identifier
            remove(roles, child.path)
        } else if (child.isNodeType('mgnl:folder')) {
            faqRoles(child)
        }
    }
}
faqRoles(roles.rootNode)
remove(roles, '/superuser/acl_treatment-faqs')

def assignments
assignments = { node ->
    if (node.name == 'roles') {
        node.properties.findAll { !it.multiple && identifiers.contains(it.string) }.each { remove(users, it.path) }
    }
    node.nodes.toList().findAll { it.name != 'jcr:system' }.each { assignments(it) }
}
assignments(users.rootNode)

users.save()
roles.save()
config.save()
println 'Done. Stop Magnolia, remove the jar, and start again.'
