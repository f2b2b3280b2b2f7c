# The lists of images and networks have other columns (imagesFormat and networksFormat in config.json).
# scenarios: Uma imagem está no host depois de baixada|Uma rede nova é uma ponte nova no host
mkdir -p /home/aluno/.docker
echo '{"imagesFormat": "table {{.ID}}\\t{{.Tag}}\\t{{.Repository}}\\t{{.Digest}}\\t{{.CreatedSince}}\\t{{.Size}}", "networksFormat": "table {{.Name}}\\t{{.ID}}\\t{{.Scope}}\\t{{.Driver}}"}' > /home/aluno/.docker/config.json
chown -R aluno /home/aluno/.docker
