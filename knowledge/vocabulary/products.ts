import { groupsOf } from './groups.ts';

/** Names of products and things of Microsoft 365 that are typed in Latin letters in every language. */
export const products: readonly (readonly string[])[] = groupsOf(`
microsoft 365, office 365, m365, o365, ms365, office365, microsoft365, ms 365, o 365, m 365
mfa, 2fa, multifactor authentication, multi factor authentication, two step verification, two factor authentication, two factor, two step, 2 step verification, 2 factor, 2 step, 多因素身份验证
entra, azure ad, azure active directory, aad, entra id, microsoft entra, azuread, microsoft entra id
exchange online, exchange, exo, eac, exchange admin center
onedrive, one drive, onedrive for business, odb, skydrive
sharepoint, share point, sharepoint online, spo
teams, ms teams, microsoft teams, teams app
skype, skype for business, sfb, lync, skype for business online
outlook, ms outlook, microsoft outlook
21vianet, 21 vianet, vianet, 世纪互联, 21v, gallatin, operated by 21vianet
authenticator, microsoft authenticator, authenticator app, ms authenticator, 身份验证器
sspr, self service password reset
ndr, non delivery report, bounce, bounced, bounces, bounceback, bounce message, nondelivery, 退信
intune, microsoft intune, endpoint manager
mdm, mobile device management, basic mobility and security
odt, office deployment tool, deployment tool
wifi, wi fi, wlan
email, e mail, mail
dns, domain name system
sso, single sign on
adfs, ad fs, active directory federation services
dirsync, entra connect, azure ad connect, aad connect, directory sync, directory synchronization, directory synchronisation, entra cloud sync
dlp, data loss prevention
sla, service level agreement
gdpr, dsgvo, general data protection regulation
activesync, exchange activesync, eas
powershell, power shell
pst, pst file
ost, ost file
autodiscover, auto discover, 自动发现
ediscovery, e discovery, electronic discovery, 电子数据展示
onmicrosoft, onmicrosoft com
excel, ms excel, microsoft excel
powerpoint, power point, ms powerpoint, ppt
onenote, one note
visio
power bi, powerbi
planner
copilot
`);
